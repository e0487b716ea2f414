import type { renewalLinks as english } from '../en/renewal-links.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal links and key pairs. ICU MessageFormat. */
export const renewalLinks: PartOf<typeof english> = {
  'renewal-link.unnamed-server': 'servidor MDM da organização',
  'error.token-file-not-of-this-server.title': 'Este token pertence a outro servidor MDM',
  'error.token-file-not-of-this-server.detail':
    'Nada foi alterado, e o link ainda pode ser usado. Baixe o token do servidor MDM indicado nesta página e carregue esse arquivo.',
  'error.renewal-link-not-usable.title': 'Este link não pode ser usado',
  'error.renewal-link-not-usable.detail':
    'Ele já foi usado, foi revogado, expirou ou está incompleto. Nada foi alterado. Peça um novo a quem o enviou.',
  'error.renewal-link-file-expired.title': 'O token deste arquivo expirou',
  'error.renewal-link-file-expired.detail':
    'Nada foi alterado. Baixe um novo token no {appleBusiness} ou no {appleSchool} e carregue o novo arquivo aqui; este link ainda pode ser usado.',
  'error.renewal-link-not-found.title': 'Não há este link de renovação',
  'error.renewal-link-not-found.detail':
    'Este token não tem um link com este identificador que possa ser revogado. A lista dos links mostra o que aconteceu com cada um.',
  'deletion.links-void':
    '{links, plural, one {# link de renovação ainda aberto deixa de funcionar para sempre.} many {# de links de renovação ainda abertos deixam de funcionar para sempre.} other {# links de renovação ainda abertos deixam de funcionar para sempre.}}',
  'cli.command.token.link': 'Links de renovação: renovar um token uma vez, sem conta',
  'cli.command.token.link.create': 'Criar um link de renovação; ele é mostrado só desta vez',
  'cli.command.token.link.list': 'Listar os links de renovação de um token',
  'cli.command.token.link.revoke': 'Revogar um link de renovação',
  'cli.command.token.keys': 'Listar os pares de chaves de um token',
  'cli.option.days': 'Por quantos dias é válido, de 1 a 90',
  'cli.option.pageLanguage': 'Idioma da página; sem indicação, o de quem a abre',
  'cli.option.newKey': 'Gerar um novo par de chaves e gravar o certificado dele',
  'cli.argument.link': 'Identificador do link',
  'cli.link.made':
    'Link de renovação do token “{name}”, válido até {until, date, long}. Guarde-o agora: ele não será mostrado de novo.',
  'cli.link.none': 'Este token não tem links de renovação.',
  'cli.link.revoked': 'O link foi revogado. Quem o abrir verá que ele não pode ser usado.',
  'cli.link.state.open': 'aberto',
  'cli.link.state.used': 'usado',
  'cli.link.state.expired': 'expirado',
  'cli.link.state.revoked': 'revogado',
  'cli.column.validUntil': 'Válido até',
  'cli.column.usedAt': 'Usado em',
  'cli.column.createdBy': 'Criado por',
  'cli.column.age': 'Idade',
  'cli.column.downloadedAt': 'Chave pública baixada',
  'cli.key.none': 'Este token não tem pares de chaves.',
  'cli.key.age': '{days, plural, =0 {gerado hoje} one {# dia} many {# de dias} other {# dias}}',
  'cli.key.state.staged': 'ainda sem arquivo',
  'cli.key.state.current': 'em uso',
  'cli.key.state.former': 'anterior',
  'cli.key.staged':
    '{days, plural, =0 {Um par de chaves foi gerado hoje, e nenhum arquivo para ele foi carregado ainda.} one {Um par de chaves foi gerado há # dia, e nenhum arquivo para ele foi carregado ainda.} many {Um par de chaves foi gerado há # de dias, e nenhum arquivo para ele foi carregado ainda.} other {Um par de chaves foi gerado há # dias, e nenhum arquivo para ele foi carregado ainda.}}',
  'key-pair.file-probably-made':
    'A Apple não aceita mais o token em uso: provavelmente um arquivo mais novo foi gerado lá e nunca carregado aqui. Procure-o nos downloads de quem fez isso; ele pode ser carregado como está.',
  'cli.token.keeps-key':
    'Uma renovação não precisa de chave nova: o token “{name}” mantém a que tem. Baixe um novo token no portal da Apple e depois: ./adept token renew "{name}" --token-file FILE. Com --new-key, um novo par de chaves é gerado, para uma chave perdida ou que será trocada.',
};
