import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `token add NAME`: a new token and the certificate for Apple's portal; `token renew` then takes the file the portal gives. */
export function register(token: Command, context: CommandContext): void {
  token
    .command('add')
    .argument('<name>')
    .option('--certificate <file>')
    .action(async (name: string, options: { certificate?: string }) => {
      const { assertFree, certificateName, writeCertificate } =
        await import('../../token/certificate-file.ts');
      const file = certificateName(name, options.certificate);
      assertFree(context, file);
      const api = await context.api();
      const created = await api.tokens.create({ name });
      await writeCertificate(context, api, { tokenId: created.id, file });
      const speaker = await context.speaker();
      await context.print.thing(created, () => speaker.say('cli.token.added', { name: created.name, file }));
    });
}
