import type { CommandContext } from './context.ts';

/**
 * What is checked before any command runs, whether it reads settings or not: a name that means nothing and a language
 * that isn't there would be passed over in silence otherwise. The shell's own LANG may be any.
 * @throws ConfigurationError
 */
export async function checkSettings(context: CommandContext): Promise<void> {
  const { env } = context.host;
  const [{ ConfigurationError, unknownVariables }, { findLanguage }] = await Promise.all([
    import('@adept/contract/config'),
    import('@adept/messages/language'),
  ]);
  // Read whole, so that everything that is wrong is named at once.
  if (unknownVariables(env).length > 0) await context.configuration();
  const { language } = context.options();
  const [variable, wanted] = language ? ['--language', language] : ['ADEPT_LANGUAGE', env['ADEPT_LANGUAGE']];
  if (!wanted || findLanguage(wanted)) return;
  throw new ConfigurationError([
    { code: 'configuration-invalid', variable, reason: 'not-a-language', parameters: {} },
  ]);
}
