import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

/** Brazilian Portuguese texts: remedies. ICU MessageFormat. */
export const remedies: PartOf<typeof source> = {
  'actor.portal': 'No portal da Apple',
  'actor.console': 'Aqui',
  'actor.adept': 'O Adept faz isso',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} ou {appleSchool}',

  'portal.place.sign-in': 'Entre no {portal} em {address}.',
  'portal-gloss.devices': 'Dispositivos',
  'portal-gloss.management-services': 'Serviços de gerenciamento',
  'portal-gloss.preferences': 'Preferências',
  'portal-gloss.your-mdm-servers': 'Seus servidores MDM',
  'portal-gloss.download-token': 'baixar token',
  'portal.path': '{gloss, select, none {“{path}”} other {“{path}” ({gloss})}}',
  'portal.place.high': 'No {portal}, escolha {path}.',
  'portal.place.medium': 'No {portal}, geralmente fica em {path}.',
  'portal.unnamed-server': 'seu servidor MDM (serviço de gerenciamento de dispositivos)',

  'portal.role.organization-administrator': '“Organization Administrator” (administrador da organização)',
  'portal.role.administrator': '“Administrador”',
  'portal.role.either-administrator':
    '“Organization Administrator” (administrador da organização, no {appleBusiness}) ou “Administrador” (no {appleSchool})',
  'portal.right.organization-administrator':
    'Somente uma pessoa com a função “Organization Administrator” (administrador da organização) pode fazer isso.',
  'portal.right.administrator':
    'Somente uma pessoa com a função “Administrador” pode fazer isso; a função “Site Manager” (gerente do local) não basta.',
  'portal.right.may-download-tokens': 'Isso requer uma pessoa cuja função permita baixar tokens do serviço.',
  'portal.right.may-manage-services':
    'Isso requer uma pessoa cuja função permita ver servidores MDM (serviços de gerenciamento de dispositivos).',
  'portal.written-on': 'Escrito em {at, date, long}; os menus podem ter mudado desde então.',

  'remedy.accept-terms.text':
    '{organization, select, unknown {Leia e aceite os novos Termos e Condições; eles aparecem logo após a entrada. Se não aparecerem, saia e entre novamente. Depois disso, a Apple pode precisar de algum tempo; o Adept continua verificando. Cada organização aceita por si.} other {Leia e aceite os novos Termos e Condições de “{organization}”; eles aparecem logo após a entrada. Se não aparecerem, saia e entre novamente. Depois disso, a Apple pode precisar de algum tempo; o Adept continua verificando. Cada organização aceita por si.}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {Verifique se o servidor MDM (serviço de gerenciamento de dispositivos) deste token ainda está na lista. Se não estiver, conecte um novo e carregue o token dele aqui.} other {Verifique se “{server}” ainda está na lista. Se não estiver, conecte um novo servidor MDM (serviço de gerenciamento de dispositivos) e carregue o token dele aqui.}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {Entre com outra conta, não com a que gerou o token em uso: um token gerado com a mesma conta também pode ser proibido.} other {Entre com outra conta que não seja {account}: um token gerado com a mesma conta também pode ser proibido.}} Confirme, se solicitado, e guarde o arquivo (.p7m). Baixe-o uma única vez: só vale o último arquivo.} other {Confirme, se solicitado, e guarde o arquivo (.p7m). Baixe-o uma única vez: só vale o último arquivo.}}',
  'remedy.download-token.warning':
    'Quando o novo token é baixado, o que está em uso deixa de funcionar imediatamente. Antes, abra aqui a página de carregamento e carregue o arquivo logo em seguida.',
  'remedy.upload-token.text':
    'Carregue o arquivo baixado na página deste token. Ele é verificado antes que qualquer coisa mude.',
  'remedy.upload-token.terminal': 'Entregue o arquivo ao Adept: {command}',
  'remedy.check-with-apple.text': 'Verifique com a Apple agora: uma chamada mostra se o token é aceito.',
  'remedy.check-with-apple.terminal':
    'Um servidor do Adept verifica com a Apple por conta própria; aqui, execute esta verificação novamente.',
  'remedy.check-connection.text':
    'Verifique se o firewall e o proxy permitem que este servidor acesse {host} na porta {port}.',
  'remedy.choose-mdm-server.text':
    'Decida a qual servidor MDM este token deve pertencer. {otherServer, select, unknown {Se for o que a Apple informa agora} other {Se for “{otherServer}”}}, carregue o arquivo dele mais uma vez e substitua a identidade: uma prévia mostra o que acontece com dispositivos e perfis. Se for o anterior, siga os próximos passos.',
  'remedy.keep-one-token.text':
    'Decida qual dos tokens fica e exclua o outro aqui. Isso não muda nada na Apple. Se os dois forem necessários, conecte um deles a um servidor MDM próprio.',
  'remedy.adept-compares-tokens.text':
    'O Adept compara os servidores MDM dos tokens por conta própria e encerra o problema quando resta um só token para este servidor.',
  'remedy.report-answer.text':
    'Instale a versão mais recente do Adept. Se o problema continuar, relate-o onde você obteve o Adept, com as evidências mostradas aqui; os segredos foram removidos delas.',
  'remedy.adept-verifies.text':
    'O Adept verifica com a Apple por conta própria e encerra o problema na primeira resposta bem-sucedida.',
  'remedy.adept-verifies.terminal':
    'Um servidor do Adept verifica com a Apple por conta própria; aqui, execute esta verificação novamente.',
  'remedy.adept-retries.text':
    'O Adept continua tentando por conta própria e encerra o problema na primeira resposta da Apple.',
  'remedy.adept-retries.terminal':
    'Um servidor do Adept continua tentando por conta própria; aqui, execute esta verificação novamente mais tarde.',
  'remedy.adept-reads-list.text':
    'O Adept lê a lista completa por conta própria e encerra o problema quando, ao fim dela, tudo está em ordem.',
  'remedy.adept-syncs.text':
    'O Adept continua sincronizando por conta própria e encerra o problema na primeira sincronização bem-sucedida.',
  'remedy.check-runs.text':
    'Inicie uma sincronização na página deste token e veja as últimas sincronizações: elas dizem o que as impediu de terminar bem.',
  'remedy.compare-devices.text':
    'Compare com o portal: veja se dispositivos foram movidos para outro servidor MDM ou liberados. Aqui não é preciso confirmar nada.',
  'remedy.check-clock.text':
    'Faça com que o sistema deste servidor obtenha o horário de um servidor de horário (NTP) e compare-o com a hora certa.',
  'remedy.check-name.text':
    'Verifique se este servidor encontra o endereço de {host}: qual servidor DNS o sistema consulta e se ele responde por nomes de fora da rede.',
  'remedy.check-proxy.text':
    'Verifique se HTTPS_PROXY indica o proxy correto, com o nome e a senha corretos, e se ele deixa {host} passar na porta {port}. Se não for preciso um proxy, inclua {host} em NO_PROXY.',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {Pergunte a quem cuida da rede qual proxy abre as conexões seguras.} other {Pergunte a quem cuida da rede sobre “{issuer}”.}} O melhor é deixar {host} passar sem ser aberto. Caso contrário, salve o certificado dessa autoridade (PEM) em um arquivo, indique o arquivo em ADEPT_EXTRA_CA_FILE e reinicie o Adept. Não confie em uma autoridade que ninguém conhece.',
};
