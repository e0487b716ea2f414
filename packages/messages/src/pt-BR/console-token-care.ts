import type { consoleTokenCare as english } from '../en/console-token-care.ts';
import type { PartOf } from '../part.ts';

export const consoleTokenCare: PartOf<typeof english> = {
  'console.token.edit': 'Editar',
  'console.token.delete': 'Excluir',
  'console.edit-token.title': 'Editar “{token}”',
  'console.edit-token.name': 'Nome',
  'console.edit-token.owner': 'Proprietário',
  'console.edit-token.owner-hint': 'Endereço de e-mail. Avisado primeiro quando algo dá errado.',
  'console.edit-token.deputy': 'Substituto',
  'console.edit-token.deputy-hint': 'Endereço de e-mail. Avisado quando ninguém cuida a tempo.',
  'console.edit-token.tags': 'Etiquetas',
  'console.edit-token.tags-hint': 'Separadas por vírgulas',
  'console.edit-token.save': 'Salvar',
  'console.delete-token.title': 'Excluir “{token}”?',
  'console.delete-token.type-name': 'Digite o nome do token: {name}',
  'console.delete-token.submit': 'Excluir o token',
  'console.deleted-tokens.title': 'Tokens excluídos',
  'console.deleted-tokens.what': 'Tudo o que se sabe deles volta com eles.',
  'console.deleted-tokens.line': 'excluído {deleted}, restaurável até {until}',
  'console.deleted-tokens.restore': 'Restaurar',
  'console.deleted-tokens.name': 'Novo nome',
  'console.facts.owner': 'Proprietário',
  'console.facts.deputy': 'Substituto',
  'console.facts.tags': 'Etiquetas',
  'console.admin-unknown.title': 'A conta na Apple não é de ninguém aqui.',
  'console.admin-unknown.text':
    '{admin} não é nem do proprietário nem do substituto. Quem sai a leva consigo: então ninguém dos indicados aqui pode renovar o token na Apple.',
  'console.admin-unknown.action': 'Indicar proprietário e substituto',
};
