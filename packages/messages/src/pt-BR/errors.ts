import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

/** Brazilian Portuguese texts: errors. ICU MessageFormat. */
export const errors: PartOf<typeof source> = {
  // Doors (server/src/http)
  'error.unexpected.title': 'O Adept falhou',
  'error.unexpected.detail':
    'Algo deu errado dentro do Adept, e nada foi alterado intencionalmente. Tente novamente; se voltar a acontecer, procure {id} no log.',
  'error.not-found.title': 'Não há nada aqui',
  'error.not-found.detail':
    'A API não tem esse endereço com esse método. A descrição em /openapi.json lista todos.',
  'error.token-not-found.title': 'Token não encontrado',
  'error.token-not-found.detail':
    'Não há token com esse ID. Ele pode ter sido excluído; a lista de tokens mostra os que existem.',
  'error.key-pair-not-found.title': 'Par de chaves não encontrado',
  'error.key-pair-not-found.detail':
    'Este token não tem um par de chaves com esse ID. Gere um novo e use o certificado que o acompanha.',
  'error.work-item-not-found.title': 'Tarefa não encontrada',
  'error.work-item-not-found.detail':
    'Não há tarefa com este identificador. Uma tarefa termina quando o último problema dela é fechado; a visão geral mostra o que falta fazer.',
  'error.problem-not-found.title': 'Problema não encontrado',
  'error.problem-not-found.detail':
    'Não há problema com esse ID. A lista de problemas mostra os abertos e os encerrados.',
  'error.cause-not-found.title': 'Causa não encontrada',
  'error.cause-not-found.detail': 'O catálogo não tem uma causa com esse nome. A mais próxima é {nearest}.',
  'error.device-not-found.title': 'Dispositivo não encontrado',
  'error.device-not-found.detail':
    'Nenhum token tem ou teve um dispositivo com esse número de série. Se for novo, ele aparecerá após a próxima sincronização.',
  'error.api-token-not-found.title': 'Token de API não encontrado',
  'error.api-token-not-found.detail': 'Não há token de API com esse ID, ou ele já foi revogado.',
  'error.not-signed-in.title': 'Entrada necessária',
  'error.not-signed-in.detail':
    'Isto requer uma sessão iniciada ou um token de API. Entre ou envie o cabeçalho “Authorization: Bearer adp_…”.',
  'error.api-token-invalid.title': 'Token de API não aceito',
  'error.api-token-invalid.detail':
    'O token de API é desconhecido ou foi revogado. Crie um novo nas configurações ou com “adept api-token create”.',
  'error.sign-in-refused.title': 'Não foi possível entrar',
  'error.sign-in-refused.detail':
    'O endereço de e-mail e a senha não correspondem. Verifique os dois e tente novamente.',
  'error.csrf-token-invalid.title': 'Não enviado pelo console',
  'error.csrf-token-invalid.detail':
    'Uma alteração feita em uma sessão precisa do token CSRF dessa sessão no cabeçalho x-csrf-token. Recarregue a página; programas usam um token de API.',
  'error.host-not-allowed.title': 'Não é um endereço deste servidor',
  'error.host-not-allowed.detail':
    'A solicitação indica um host pelo qual este servidor não responde. Abra-o pelo próprio endereço ou defina ADEPT_PUBLIC_URL com o endereço que as pessoas usam.',
  'error.origin-not-allowed.title': 'Enviado de outro site',
  'error.origin-not-allowed.detail':
    'A solicitação vem de uma página de outro site e não foi executada. Abra o console pelo próprio endereço ou defina ADEPT_PUBLIC_URL com o endereço que as pessoas usam.',
  'error.unknown-parameter.title': 'Parâmetro desconhecido',
  'error.unknown-parameter.detail':
    'O endereço tem um parâmetro “{name}” que não significa nada aqui{known, select, none {.} other {. Conhecidos: {known}.}}',
  'error.invalid-request.title': 'Não é possível interpretar a solicitação',
  'error.invalid-request.detail':
    '{problem, select, required {Falta “{member}”.} additionalProperties {“{member}” não é conhecido aqui.} type {“{member}” é do tipo errado.} minLength {“{member}” é curto demais.} maxLength {“{member}” é longo demais.} minimum {“{member}” precisa ser no mínimo {limit}.} maximum {“{member}” precisa ser no máximo {limit}.} other {“{member}” não está como deveria.}} A descrição em /openapi.json mostra o que é aceito.',
  'error.invalid-json.title': 'A solicitação não é JSON',
  'error.invalid-json.detail':
    'O corpo precisa ser um único documento JSON, enviado com Content-Type: application/json.',
  'error.unsupported-media-type.title': 'Tipo de conteúdo desconhecido',
  'error.unsupported-media-type.detail':
    'Esse Content-Type não é aceito aqui. Envie JSON como application/json e um arquivo de token como application/pkcs7-mime, application/octet-stream ou como o campo “file” de um formulário.',
  'error.body-too-large.title': 'A solicitação é grande demais',
  'error.body-too-large.detail': 'O corpo tem mais de {limit} bytes. Nada dele foi usado.',
  'error.token-file-missing.title': 'Nenhum arquivo no formulário',
  'error.token-file-missing.detail':
    'O formulário não tem o campo “file”. Escolha o arquivo .p7m que o portal da Apple forneceu.',
  'error.idempotency-key-invalid.title': 'Não é possível usar a Idempotency-Key',
  'error.idempotency-key-invalid.detail':
    'O cabeçalho Idempotency-Key aceita de 1 a 200 caracteres visíveis, com um valor novo para cada item criado.',
  'error.idempotency-key-reused.title': 'Idempotency-Key já usada',
  'error.idempotency-key-reused.detail':
    'A mesma Idempotency-Key veio com outra solicitação nas últimas 24 horas. Nada foi feito; use uma nova chave.',
  'error.idempotency-key-in-use.title': 'Já em andamento',
  'error.idempotency-key-in-use.detail':
    'A primeira solicitação com esta Idempotency-Key ainda está sendo processada. Pergunte novamente em alguns segundos para obter a resposta dela.',
  'error.too-many-requests.title': 'Tentativas demais',
  'error.too-many-requests.detail':
    '{seconds, plural, one {Tente novamente em # segundo.} many {Tente novamente em # de segundos.} other {Tente novamente em # segundos.}} Até lá, nenhuma tentativa é feita.',
  'error.too-many-event-streams.title': 'Fluxos de eventos abertos demais',
  'error.too-many-event-streams.detail':
    '{limit, plural, one {# fluxo está aberto, o máximo que o Adept mantém.} many {# de fluxos estão abertos, o máximo que o Adept mantém.} other {# fluxos estão abertos, o máximo que o Adept mantém.}} Feche um deles ou, em vez disso, leia novamente as listas da API de tempos em tempos.',
  'error.set-up-code-invalid.title': 'Link de configuração inválido',
  'error.set-up-code-invalid.detail':
    'Este link de configuração não foi gerado por este servidor ou chegou incompleto. Use o link inteiro exibido na inicialização mais recente.',
  'error.set-up-code-used.title': 'Link de configuração já usado',
  'error.set-up-code-used.detail':
    'O link funciona uma única vez e já criou o proprietário. Entre com a conta dele.',
  'error.owner-exists.title': 'Já configurado',
  'error.owner-exists.detail': 'Este servidor já tem um proprietário. Entre com a conta dele.',
  'error.password-too-short.title': 'Senha curta demais',
  'error.password-too-short.detail':
    'A senha precisa ter pelo menos {minimum} caracteres. Algumas palavras sem relação entre si formam uma boa senha.',
  'error.token-name-taken.title': 'Nome já usado',
  'error.token-name-taken.detail': 'Outro token tem este nome. Escolha um que permita distingui-los.',
  'error.invalid-after.title': 'Não é uma posição desta lista',
  'error.invalid-after.detail':
    'O parâmetro “after” recebe o “next” de uma página da mesma lista. Omita-o para começar do início.',
  // Store (server/src/store)
  'error.data-directory-in-use.title': 'Diretório de dados em uso',
  'error.data-directory-in-use.detail':
    'Outro Adept (processo {pid}) está usando {directory}, e dois destruiriam os dados um do outro. Encerre esse processo ou defina ADEPT_DATA_DIR com outro diretório.',
  'error.data-directory-not-writable.title': 'Sem permissão de gravação no diretório de dados',
  'error.data-directory-not-writable.detail':
    'O Adept não consegue gravar em {directory} ({reason}). Dê ao usuário com que ele é executado o direito de gravar ali ou defina ADEPT_DATA_DIR com outro diretório.',
  'error.master-key-missing.title': 'Sem chave mestra',
  'error.master-key-missing.detail':
    'A chave que sela todos os segredos não está presente. Defina ADEPT_MASTER_KEY_FILE com o arquivo dela ou restaure o arquivo a partir da cópia. Uma chave nova não abre o que a anterior selou.',
  'error.master-key-unreadable.title': 'Não é possível ler a chave mestra',
  'error.master-key-unreadable.detail':
    'Não é possível ler o arquivo {path} ({reason}). Dê o direito de leitura ao usuário com que o Adept é executado e a mais ninguém.',
  'error.master-key-permissions.title': 'Chave mestra acessível a outros',
  'error.master-key-permissions.detail':
    'O arquivo {path} tem o modo {mode}; portanto, outros poderiam ler a chave. Execute chmod 600 nele e inicie novamente.',
  'error.master-key-invalid.title': 'Não é uma chave mestra',
  'error.master-key-invalid.detail':
    'O arquivo {path} não contém 32 bytes em base64. Restaure o arquivo a partir da cópia.',
  'error.master-key-wrong.title': 'Outra chave mestra',
  'error.master-key-wrong.detail':
    'Os segredos armazenados foram selados com a chave {stored}, e ADEPT_MASTER_KEY_FILE contém a chave {given}. Nada foi alterado; use o arquivo que pertence a estes dados.',
  'error.secret-cannot-be-opened.title': 'Não é possível abrir um segredo armazenado',
  'error.secret-cannot-be-opened.detail':
    'Um segredo em {table} foi alterado ou selado com outra chave. Restaure os dados e o arquivo da chave do mesmo backup ou carregue o arquivo de token novamente.',
  'error.store-busy.title': 'Ocupado',
  'error.store-busy.detail':
    'O armazenamento ficou ocupado por {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Nada foi alterado; tente novamente.',
  'error.store-full.title': 'Disco cheio',
  'error.store-full.detail':
    'O disco do armazenamento está cheio. Nada desta operação foi armazenado. Libere espaço; o Adept continua sozinho.',
  'error.store-unavailable.title': 'O armazenamento não responde',
  'error.store-unavailable.detail':
    'O banco de dados não responde no momento. Nada do que foi armazenado se perdeu, e o Adept continua sozinho quando ele responder. Tente novamente mais tarde.',
  'error.store-too-old.title': 'PostgreSQL antigo demais',
  'error.store-too-old.detail':
    'O banco de dados é PostgreSQL {version}, e o Adept precisa da versão {needed} ou posterior. Nada foi alterado.',
  'error.database-not-opened.title': 'Não é possível abrir o banco de dados',
  'error.database-not-opened.detail':
    'O PostgreSQL indicado em DATABASE_URL não deixou o Adept entrar ({reason}). Nada foi alterado. Verifique se ele está em execução, se o banco de dados existe e se endereço, usuário e senha estão corretos.',
  'error.store-stopped.title': 'Armazenamento parado',
  'error.store-stopped.detail':
    'O armazenamento parou de funcionar, e o Adept precisa ser iniciado novamente. Nada do que foi armazenado se perdeu; o log traz mais detalhes.',
  'error.store-not-opened.title': 'Não é possível abrir o armazenamento',
  'error.store-not-opened.detail':
    'Não é possível abrir o armazenamento em {directory}. Nada foi alterado. O log traz mais detalhes; se os dados estiverem danificados, restaure um backup.',
  'error.store-not-migrated.title': 'Armazenamento mais antigo que este programa',
  'error.store-not-migrated.detail':
    'O armazenamento ainda precisa de: {pending}. Execute “adept db migrate” ou defina ADEPT_MIGRATE como auto.',
  'error.store-newer-than-program.title': 'Armazenamento mais recente que este programa',
  'error.store-newer-than-program.detail':
    'O armazenamento está em {store}, e este programa o conhece até {program}. Nada foi alterado; inicie o programa mais recente ou restaure um backup feito com este.',
  'error.store-migration-failed.title': 'Não foi possível migrar o armazenamento',
  'error.store-migration-failed.detail':
    'A etapa {migration} falhou e foi desfeita. Nada se perdeu; o log diz o motivo.',
  'error.query-outside-transaction.title': 'O Adept falhou',
  'error.query-outside-transaction.detail':
    'Uma falha no Adept foi contida antes de causar danos; nada foi alterado. O log diz onde.',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'O Adept não responde',
  'error.server-unreachable.detail':
    'Nenhum servidor respondeu em {server}. Verifique se ele está em execução e se o endereço está correto.',
  'error.console-not-writable.title': 'Não é possível compilar o console aqui',
  'error.console-not-writable.detail':
    'Este usuário não pode gravar em {path}, e o console ainda não foi compilado ou é mais antigo que o código-fonte dele. Execute ./adept serve uma vez como proprietário da pasta e depois inicie de novo como este usuário.',
  'error.unexpected-answer.title': 'Não é uma resposta do Adept',
  'error.unexpected-answer.detail':
    'Outra coisa respondeu em {server}. Verifique o endereço e se há um proxy no caminho.',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': 'Não é possível usar a configuração',
  'error.configuration-invalid.detail':
    'Nada foi iniciado. Corrija o que é indicado abaixo e inicie novamente.',
  'error.unknown-variable.title': 'Variável desconhecida',
  'error.unknown-variable.detail':
    'Nada foi iniciado, porque uma configuração sem significado seria ignorada em silêncio. Corrija ou remova o que é indicado abaixo.',
  'configuration.unknown-variable': '{variable} não é uma configuração do Adept. A mais próxima é {nearest}.',
  'configuration.not-a-port': '{variable} precisa ser uma porta de 0 a 65535; 0 escolhe uma livre.',
  'configuration.not-a-host': '{variable} precisa ser um endereço ou nome de host, sem porta.',
  'configuration.host-needs-tls':
    '{variable} abriria o Adept à rede sem TLS. Coloque um proxy com TLS na frente e informe o endereço dele em ADEPT_TRUSTED_PROXIES ou use 127.0.0.1.',
  'configuration.not-an-origin':
    '{variable} precisa ser um endereço como https://adept.example, sem caminho.',
  'configuration.not-a-url':
    '{variable} precisa ser um endereço que comece com https:// ou http://, sem nome de usuário nem consulta.',
  'configuration.plain-http-beyond-loopback':
    '{variable} precisa começar com https://. O http sem criptografia é aceito somente para esta máquina (127.0.0.1, localhost, [::1]).',
  'configuration.not-a-database-url': '{variable} precisa ser um endereço que comece com postgres://.',
  'configuration.not-a-duration': '{variable} precisa ser uma duração no formato ISO 8601, como PT5M ou P1D.',
  'configuration.not-a-time-zone': '{variable} precisa ser o nome de um fuso horário, como Europe/Berlin.',
  'configuration.not-a-language': '{variable} precisa ser um idioma, como en, zh-TW, vi, ru, pl ou pt-BR.',
  'configuration.not-a-log-level':
    '{variable} precisa ser um destes valores: trace, debug, info, warn, error, fatal, silent.',
  'configuration.not-a-migrate-mode': '{variable} precisa ser auto ou off.',
  'configuration.not-a-flag': '{variable} precisa ser 1 ou 0.',
  'configuration.not-an-api-token':
    '{variable} precisa ser adp_ seguido de 20 a 200 dos caracteres A-Z, a-z, 0-9, _ e -.',
  'configuration.not-an-address-list':
    '{variable} precisa ser uma lista de endereços ou redes, separados por vírgulas, como 10.0.0.0/8.',
  'configuration.not-an-smtp-url':
    '{variable} precisa ser um endereço como smtp://user:password@mail.example:587, ou smtps:// para TLS desde o início.',
  'configuration.not-a-sender': '{variable} precisa ser um endereço de email, como adept@example.org.',
  'configuration.smtp-needs-sender':
    'Falta {variable}: com ADEPT_SMTP_URL, ela indica o endereço de onde os emails saem.',
  'configuration.not-a-target-list':
    '{variable} precisa ser uma lista de nomes de host, endereços ou redes, separados por vírgulas, como hooks.internal, 10.0.0.0/8.',
  'configuration.set-twice': '{variable} e {other} estão definidas ao mesmo tempo. Mantenha só uma.',
  'configuration.file-unreadable': 'Não é possível ler o arquivo que {variable}_FILE indica ({file}).',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': 'O nome está vazio',
  'error.token-name-empty.detail': 'Um token precisa de um nome com pelo menos um caractere visível.',
  'error.token-without-file.title': 'Ainda sem arquivo de token',
  'error.token-without-file.detail':
    'Não é possível consultar a Apple sobre este token antes que o primeiro arquivo dele seja carregado. Gere um par de chaves, forneça o certificado ao portal e carregue o arquivo que o portal devolver.',
  'error.port-taken.title': 'A porta {port} está ocupada',
  'error.port-taken.detail':
    'Outro programa está usando a porta {port}. Encerre-o ou defina {variable} com outra porta; 0 escolhe uma livre.',
  'error.address-not-usable.title': 'Não é possível usar o endereço {host}',
  'error.address-not-usable.detail':
    'O Adept não consegue escutar em {host}: esta máquina não tem esse endereço, ou a porta exige mais direitos. Defina {variable} com outro.',
  'error.file-unreadable.title': 'Não é possível ler um arquivo',
  'error.file-unreadable.detail':
    'Não é possível ler o arquivo que {variable} indica ({file}). Corrija o caminho ou os direitos e inicie novamente.',
  'error.apple-url-not-a-url.title': 'Não é possível usar o endereço da Apple',
  'error.apple-url-not-a-url.detail':
    '{variable} precisa ser um endereço que comece com https:// e indique um host.',
  'error.apple-url-not-https.title': 'Não é possível usar o endereço da Apple',
  'error.apple-url-not-https.detail':
    '{variable} precisa começar com https://. O http sem criptografia é aceito somente para esta máquina (127.0.0.1, localhost, [::1]).',
  'error.apple-url-has-extras.title': 'Não é possível usar o endereço da Apple',
  'error.apple-url-has-extras.detail':
    '{variable} não pode conter nome de usuário, senha, consulta nem fragmento.',
  'start.key-made':
    'Uma nova chave mestra foi gerada em {path}. Todos os segredos são selados com ela: guarde uma cópia separada dos dados; sem ela, não é possível abri-los.',
  'start.embedded-store':
    'O armazenamento incorporado resiste a uma falha do Adept, mas não a toda falta de energia. Mantenha backups ou defina DATABASE_URL para usar o PostgreSQL.',
  'token-file-check.file.ok': 'O arquivo pode ser lido.',
  'token-file-check.key.ok': 'Ele foi gerado para uma chave deste token.',
  'token-file-check.key.other-token':
    'Ele foi gerado para uma chave do token “{token}”. Verifique se o lugar dele é aqui.',
  'token-file-check.content.ok': 'Não falta nada nele.',
  'token-file-check.content.unusual':
    'Ele está completo, mas {count, plural, one {# valor parece diferente} many {# de valores parecem diferentes} other {# valores parecem diferentes}} do que a Apple costuma gravar.',
  'token-file-check.expiry.ok': 'Ele é válido até {expiresAt, date, long}.',
  'token-file-check.expiry.accepted': 'Ele expirou em {expiresAt, date, long} e é aceito mesmo assim.',
  'token-file-check.expiry.refused': 'Ele expirou em {expiresAt, date, long}.',
  'token-file-check.age.ok': 'Ele não é mais antigo que o token em uso.',
  'token-file-check.age.refused':
    'Ele é mais antigo que o token em uso, e a Apple aceita somente o mais recente.',
  'token-file-check.server.ok': 'Ele vem do mesmo servidor MDM que o token em uso.',
  'token-file-check.server.first': 'Ele pertence ao servidor MDM “{server}” da organização {organization}.',
  'token-file-check.server.other':
    'Ele pertence ao servidor MDM “{server}” da organização {organization}; o token daqui pertence a “{formerServer}” da organização {formerOrganization}.',
  'token-file-check.server.replaced':
    'Com este arquivo, o token pertence ao servidor MDM “{server}” da organização {organization}, e não mais a “{formerServer}” da organização {formerOrganization}.',
  'token-file-check.server.unknown':
    'A Apple ainda não informou de qual servidor MDM ele vem. Até lá, o Adept não recebe dispositivos nem grava nada na Apple.',
  'token-file-check.server.unknown-key':
    'Ele parece vir de um servidor MDM diferente do servidor do token em uso, e a Apple ainda não informou. Até lá, o Adept não recebe dispositivos nem grava nada na Apple.',
  'token-file-check.apple.ok': 'A Apple o aceita.',
  'token-file-check.apple.terms':
    'A Apple o reconhece, mas é preciso aceitar os novos termos para que ele funcione.',
  'token-file-check.apple.unsure':
    '{answer, select, none {A Apple não respondeu a tempo; ainda não se sabe se ela o aceita.} other {A resposta “{answer}” da Apple ainda não diz se ela o aceita.}}',
  'token-file-check.apple.rejected':
    'A Apple o recusa com “{answer}”. Ele é recebido mesmo assim, porque não há em uso nenhum token que a Apple aceite.',
  'token-file-check.apple.refused': 'A Apple o recusa com “{answer}” e aceita o token em uso.',
  'token-file-check.devices.ok':
    '{more, select, yes {A Apple fornece a lista de dispositivos: {count, plural, =0 {a primeira página está vazia, e há mais.} one {# dispositivo na primeira página, e há mais.} many {# de dispositivos na primeira página, e há mais.} other {# dispositivos na primeira página, e há mais.}}} other {A Apple fornece a lista de dispositivos: {count, plural, =0 {não há nenhum.} one {# dispositivo.} many {# de dispositivos.} other {# dispositivos.}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {A lista de dispositivos não chegou a tempo. O Adept a lê assim que a Apple a fornecer.} other {A Apple respondeu “{answer}” ao pedido da lista de dispositivos. O Adept a lê assim que a Apple a fornecer.}}',
  'token-file.difference':
    'Em uso aqui: o servidor MDM “{formerServer}” da organização {formerOrganization}. No arquivo: o servidor MDM “{server}” da organização {organization}.',
  'token-file.replacement.devices':
    '{count, plural, =0 {Nenhum dispositivo do servidor MDM anterior é conhecido.} one {# dispositivo do servidor MDM anterior sai da lista aqui. Nada muda no dispositivo nem na Apple.} many {# de dispositivos do servidor MDM anterior saem da lista aqui. Nada muda nos dispositivos nem na Apple.} other {# dispositivos do servidor MDM anterior saem da lista aqui. Nada muda nos dispositivos nem na Apple.}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {Não há perfil de registro neste token.} one {# perfil de registro é definido de novo no novo servidor MDM.} many {# de perfis de registro são definidos de novo no novo servidor MDM.} other {# perfis de registro são definidos de novo no novo servidor MDM.}}',
  'token-file.replacement.cursor':
    'A posição na lista de alterações da Apple é abandonada, e a lista do novo servidor MDM é lida desde o início.',
};
