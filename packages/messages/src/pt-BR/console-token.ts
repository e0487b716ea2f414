import type { PartOf } from '../part.ts';
import type { consoleToken as source } from '../en/console-token.ts';

/** Brazilian Portuguese texts: the console’s page of one token. ICU MessageFormat. */
export const consoleToken: PartOf<typeof source> = {
  'console.token.title': 'Token de registro',
  'console.token.missing': 'Token não encontrado',
  'console.token.trouble': 'Não foi possível ler este token',
  'console.token.check': 'Verificar com a Apple agora',
  'console.token.sync': 'Sincronizar agora',
  'console.token.sync-started': 'A sincronização começou. A execução dela está em “Últimas sincronizações”.',
  'console.token.upload': 'Carregar o novo token',
  'console.token.expires': 'Expira em',
  'console.token.expired': 'Expirou em',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Abrir o {portal}',

  'console.first-file.key': 'Baixe a chave pública',
  'console.first-file.key-text':
    'A Apple criptografa o token para esta chave. A parte privada dela permanece no Adept, criptografada.',
  'console.first-file.key-download': 'Baixar a chave pública',
  'console.first-file.key-done':
    '“{file}” está nos seus downloads. A Apple recebe esse arquivo na próxima etapa.',
  'console.first-file.upload': 'Carregue o arquivo de token',

  'console.renew.title': 'Carregar o novo token',
  'console.renew.warning':
    'A partir do momento do download, o token antigo deixa de funcionar. Mantenha esta página aberta.',
  'console.renew.once': 'Baixe uma única vez: cada download encerra o anterior, e só vale o último arquivo.',
  'console.renew.download': 'Baixe um novo token na Apple',
  'console.renew.have-it': 'Um arquivo já baixado e ainda não carregado pode ser usado como está.',
  'console.renew.upload': 'Carregue-o aqui',
  'console.upload.drop': 'Solte o arquivo de token aqui',
  'console.upload.choose': 'Escolher o arquivo de token',
  'console.upload.hint': 'O arquivo que a Apple forneceu; o nome dele termina em .p7m.',
  'console.upload.sending': 'Lendo “{file}”',
  'console.upload.accepted': 'O arquivo de token foi aceito.',
  'console.upload.anyway-text':
    'Um arquivo expirado pode ser aceito para manter visíveis o servidor e os dispositivos dele; o token continua com erro até que um mais recente seja carregado.',
  'console.upload.anyway': 'Carregar mesmo assim',
  'console.replace-identity.text':
    'Se a partir de agora este token deve pertencer ao servidor MDM do arquivo, substitua a identidade. Antes você vê o que acontece com dispositivos e perfis.',
  'console.replace-identity.open': 'Substituir a identidade',
  'console.replace-identity.title': 'Substituir a identidade deste token?',
  'console.replace-identity.submit': 'Substituir e carregar',
  'console.check.ok': 'Em ordem:',
  'console.check.warning': 'Observação:',
  'console.check.refused': 'Recusado:',

  'console.facts.title': 'Dados',
  'console.facts.organization': 'Organização',
  'console.facts.portal': 'Portal da Apple',
  'console.facts.identity': 'Identidade',
  'console.facts.identity.unknown':
    'A Apple ainda não confirmou a qual servidor MDM o token em uso pertence. Até lá, o Adept não recebe dispositivos nem grava nada na Apple.',
  'console.facts.server': 'Servidor na Apple',
  'console.facts.account': 'Gerado por',
  'console.facts.expires': 'Expira',
  'console.facts.devices': 'Dispositivos',
  'console.facts.unassigned': 'Sem perfil',
  'console.facts.last-good-sync': 'Última sincronização bem-sucedida',
  'console.facts.next-sync': 'Próxima sincronização',
  'console.facts.added': 'Adicionado',
};
