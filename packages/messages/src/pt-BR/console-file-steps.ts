import type { PartOf } from '../part.ts';
import type { consoleFileSteps as source } from '../en/console-file-steps.ts';

/** Brazilian Portuguese texts: adding and renewing a token step by step in the console. ICU MessageFormat. */
export const consoleFileSteps: PartOf<typeof source> = {
  'console.first-file.title': 'Este token aguarda o arquivo dele',
  'console.first-file.intro': 'O que já foi feito está guardado. Continue de onde parou.',
  'console.first-file.go-on': 'Continuar a adição',
  'console.first-file.key-make': 'Gerar o par de chaves e baixar a chave pública',
  'console.file-steps.key-again': 'Baixar de novo',
  'console.file-steps.key-at-apple': 'Carregue a chave pública na Apple',
  'console.file-steps.download-first': 'Baixe o token do servidor na Apple',
  'console.file-steps.done': 'Concluído:',
  'console.add-token.step.name': 'Dê um nome ao token',
  'console.add-token.step.live': 'Ativo assim que a Apple o aceitar',
  'console.add-token.open': 'Abrir o token',
  'console.add-token.over':
    '“{token}” já tem o arquivo de token. Um mais novo é carregado na página do próprio token.',
  'console.portal.which': 'Qual portal a organização usa?',
  'console.portal.sketch':
    'Esboço nosso, feito em {at, date, long}; os menus da Apple podem ter mudado desde então.',
  'console.portal.ab.key':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Dê o nome “{server}”, escolha o arquivo “{file}” como chave pública e depois {labelNext}.',
  'console.portal.asm.key':
    'Normalmente em: {labelAsmServers} > {labelAdd}. Dê o nome “{server}”, escolha o arquivo “{file}” como chave pública e depois {labelSave}.',
  'console.portal.ab.token': 'Baixe o token oferecido para “{server}” e depois escolha {labelDone}.',
  'console.portal.asm.token': 'Na página de “{server}”, escolha {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > “{server}” > “…” > {labelDownload}.',
  'console.portal.asm.renew': 'Normalmente em: {labelAsmServers} > “{server}” > {labelDownload}.',
  'console.upload.asking': 'Consultando a Apple com o token do arquivo',
  'console.upload.live-since': 'Ativo desde {at, time, medium}',
  'console.upload.cure': 'Continue na etapa “{step}”.',
  'console.ending.terms-text':
    '“Organization Administrator” (administrador da organização, no {appleBusiness}) ou “Administrador” (no {appleSchool}) inicia sessão e aceita os novos Termos e Condições. Depois disso, o restante segue sozinho, e nenhum outro arquivo é necessário.',
  'console.ending.rejected-text':
    'Cada download na Apple encerra o token anterior, portanto provavelmente há um mais novo. Use o arquivo do download mais recente ou baixe o token do servidor mais uma vez.',
  'console.ending.unsure-text':
    'O Adept continua perguntando à Apple por conta própria. Enquanto a Apple não o recusar, nenhum outro arquivo é necessário.',
  'console.invitation.after.done':
    'O restante segue sozinho. Este link já foi usado, e a página pode ser fechada.',
  'console.invitation.after.terms': 'Este link já foi usado, e a página pode ser fechada.',
  'console.invitation.after.rejected':
    'Este link já foi usado: peça um novo a quem o enviou e carregue por ele o arquivo mais novo.',
  'console.invitation.after.unsure':
    'Quem enviou este link vê se ainda há algo a fazer. O link já foi usado, e a página pode ser fechada.',
};
