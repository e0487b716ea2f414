import type { consoleRenewal as english } from '../en/console-renewal.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal in the console: public keys, renewal links and the page behind one. ICU MessageFormat. */
export const consoleRenewal: PartOf<typeof english> = {
  'console.keys.title': 'Chaves públicas',
  'console.keys.not-needed':
    'Uma renovação não precisa de chave nova: a que a Apple tem continua valendo. Gere uma só se a chave foi perdida ou será trocada.',
  'console.keys.lost': 'A Apple pede uma chave pública, ou a chave foi perdida',
  'console.keys.state.staged': 'Ainda sem arquivo',
  'console.keys.state.current': 'Em uso',
  'console.keys.state.former': 'Anterior',
  'console.keys.age':
    '{days, plural, =0 {gerada hoje} one {gerada há # dia} many {gerada há # de dias} other {gerada há # dias}}',
  'console.keys.downloaded': 'baixada em {at, date, medium}',
  'console.keys.never-downloaded': 'nunca baixada',
  'console.keys.download': 'Baixar',
  'console.keys.make': 'Gerar um novo par de chaves',
  'console.keys.probably-made': 'Provavelmente um arquivo foi gerado na Apple e nunca carregado aqui.',
  'console.keys.probably-made-text':
    'A Apple não aceita mais o token em uso, como após cada download mais novo. Procure o arquivo nos downloads de quem fez isso; ele pode ser carregado como está.',
  'console.link.button': 'Link de renovação',
  'console.link.title': 'Link de renovação do token “{token}”',
  'console.link.what':
    'Quem tem o link pode renovar este token uma vez, sem conta, e não vê mais nada do Adept. Abrir o link não o consome.',
  'console.link.valid-for': 'Válido por',
  'console.link.days': '{days, plural, one {# dia} many {# de dias} other {# dias}}',
  'console.link.language': 'Idioma da página',
  'console.link.visitor-language': 'O de quem a abre',
  'console.link.make': 'Criar o link',
  'console.link.made': 'Copie o link agora: ele não será mostrado de novo.',
  'console.link.address': 'Endereço do link',
  'console.link.copy': 'Copiar',
  'console.link.copied': 'Copiado',
  'console.link.loopback': 'Este endereço só funciona nesta máquina.',
  'console.link.loopback-text':
    'Defina ADEPT_PUBLIC_URL com o endereço que outros alcançam e crie o link de novo.',
  'console.link.list': 'Links deste token',
  'console.link.line': 'criado por {by} em {created, date, medium}, válido até {until, date, medium}',
  'console.link.state.open': 'Aberto',
  'console.link.state.used': 'Usado',
  'console.link.state.expired': 'Expirado',
  'console.link.state.revoked': 'Revogado',
  'console.link.revoke': 'Revogar',
  'console.invitation.renew': 'Renovar o token do servidor',
  'console.invitation.create': 'Conectar o servidor MDM',
  'console.invitation.renew-intro':
    'O gerenciamento dos seus dispositivos precisa de um novo token do servidor da Apple para “{server}”. Veja o que fazer; leva poucos minutos.',
  'console.invitation.create-intro':
    'O gerenciamento dos seus dispositivos será conectado à Apple com o nome “{server}”. Veja o que fazer; leva poucos minutos.',
  'console.invitation.link-until': 'Este link',
  'console.invitation.link-until-text': 'até {until, date, long}, para um arquivo aceito',
  'console.invitation.key-text':
    'Ela vai nas configurações do servidor MDM no portal da Apple, antes de o token ser baixado lá.',
  'console.invitation.key': 'A Apple pede uma chave pública',
  'console.invitation.key-download': 'Baixar a chave pública',
  'console.invitation.done': 'Pronto: o arquivo de token foi aceito',
  'console.invitation.terms': 'O arquivo foi guardado: é preciso aceitar novos termos',
  'console.invitation.rejected': 'O arquivo foi guardado, mas a Apple não o aceita',
  'console.invitation.unsure': 'O arquivo foi guardado, e falta a resposta da Apple',
  'console.invitation.too-large': 'O arquivo é grande demais para um token do servidor.',
  'console.invitation.too-large-text':
    'Ele não foi enviado. Escolha o arquivo que a Apple forneceu; ele tem poucos kilobytes.',
  'console.link.revoke-named': 'Revogar o link válido até {until, date, medium}',
  'console.link.revoke-text':
    'Quem o abrir depois vê que não pode ser usado. Não é possível desfazer; um novo link pode ser criado a qualquer momento.',
};
