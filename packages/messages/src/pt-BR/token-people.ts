import type { tokenPeople as english } from '../en/token-people.ts';
import type { PartOf } from '../part.ts';

export const tokenPeople: PartOf<typeof english> = {
  'error.email-address-invalid.title': 'Não é um endereço de e-mail',
  'error.email-address-invalid.detail':
    '“{member}” aceita um endereço de e-mail como ops@example.org: sem nome ao lado, sem um segundo endereço, sem quebra de linha. Nada foi alterado.',
  'error.tag-invalid.title': 'Não é uma etiqueta',
  'error.tag-invalid.detail':
    'Uma etiqueta precisa de pelo menos um caractere visível e de nenhuma quebra de linha. Nada foi alterado.',
  'error.nothing-to-set.title': 'Nada a definir',
  'error.nothing-to-set.detail': 'Diga o que alterar: --name, --owner, --deputy ou --tag.',
  'cli.command.token.set': 'Alterar nome, proprietário, substituto ou etiquetas de um token',
  'cli.option.token.set.name': 'Outro nome',
  'cli.option.token.set.owner': 'Endereço de e-mail do proprietário; "" o remove',
  'cli.option.token.set.deputy': 'Endereço de e-mail do substituto; "" o remove',
  'cli.option.token.set.tag': 'Uma etiqueta de cada vez; juntas substituem as anteriores, "" remove todas',
  'cli.column.deputy': 'Substituto',
  'cli.column.tags': 'Etiquetas',
  'cli.column.admin': 'Conta na Apple',
  'cli.token.changed': 'O token “{name}” foi alterado.',
  'cli.token.admin-unknown':
    'A conta {admin} na Apple não é nem do proprietário nem do substituto. Quem sai a leva consigo: então ninguém dos indicados aqui pode renovar o token na Apple.',
};
