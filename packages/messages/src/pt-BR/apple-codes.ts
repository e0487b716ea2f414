import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Brazilian Portuguese texts: what each of Apple’s words means. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Resposta “{code}” da Apple',
  'apple-code.UNAUTHORIZED.meaning':
    'A sessão com a Apple terminou. O Adept obtém uma nova e pergunta outra vez. Isso não diz nada sobre o token, a menos que uma nova sessão também seja recusada.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'A sessão ou o token terminou; qual dos dois, a Apple não diz. O Adept obtém uma nova sessão e pergunta outra vez. Se ela também for recusada, o token é examinado.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'O acesso a software beta está desativado para a organização. O registro não é afetado.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Todos os dispositivos já foram listados. Isso não é um erro: o Adept continua com as alterações desde então.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Falta o endereço do registro por conta. O {ade} não é afetado.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'A Apple não aceita o endereço do registro por conta: ele precisa começar com https. O {ade} não é afetado.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'A Apple não oferece esta função à organização.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'A Apple não tem nenhuma substituição registrada para este dispositivo. Isso não é um erro do token.',
  'apple-code.token_expired.meaning': 'O ano de validade do token terminou.',
  'apple-code.token_rejected.meaning':
    'A Apple não aceita este token e não diz por quê. Na maioria das vezes, um mais recente foi baixado no portal.',
  'apple-code.consumer_key_unknown.meaning':
    'A Apple não conhece a chave de consumidor (consumer key), que pertence ao servidor MDM. Não está provado que a Apple diga isso de um servidor MDM excluído.',
  'apple-code.consumer_key_rejected.meaning':
    'A Apple conhece a chave de consumidor (consumer key) e a recusa. Ela pertence ao servidor MDM. Não está provado que a Apple diga isso de um servidor MDM excluído.',
  'apple-code.signature_invalid.meaning':
    'A Apple calcula para a chamada outra assinatura que o Adept: ela conhece outros segredos para este token. Isso também foi visto depois que um token mais recente foi baixado e não foi carregado aqui.',
  'apple-code.nonce_used.meaning':
    'A Apple já viu o número de uso único desta chamada. O Adept usa um novo e chama outra vez; se isso também for recusado, os relógios são comparados.',
  'apple-code.timestamp_refused.meaning':
    'A chamada foi assinada com uma hora que a Apple não aceita: um dos dois relógios está errado.',
  'apple-code.FORBIDDEN.meaning':
    'A sessão com a Apple terminou. Se uma nova sessão recebe a mesma resposta, a Apple proíbe o que este token pede.',
  'apple-code.ACCESS_DENIED.meaning':
    'A Apple conhece o token, mas o servidor MDM por trás dele não pode fazer isso.',
  'apple-code.T_C_NOT_SIGNED.meaning':
    'A organização deste token não aceitou os novos Termos e Condições da Apple. Cada organização aceita por si.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'A Apple não consegue ler o corpo da solicitação: não é JSON, ou um valor é do tipo errado.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'A solicitação chegou à Apple sem o cabeçalho que nomeia o programa (User-Agent). O Adept sempre o envia; algo no caminho pode tê-lo removido.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'A Apple não aceita o cabeçalho que nomeia o programa (User-Agent). Algo no caminho pode tê-lo alterado.',
  'apple-code.CURSOR_REQUIRED.meaning':
    'As alterações foram pedidas à Apple sem uma posição de sincronização.',
  'apple-code.INVALID_CURSOR.meaning':
    'A Apple não conhece a posição de sincronização. Ela pode pertencer a outro servidor MDM.',
  'apple-code.EXPIRED_CURSOR.meaning':
    'A posição de sincronização tem mais que os 7 dias pelos quais a Apple a guarda.',
  'apple-code.DEVICE_ID_REQUIRED.meaning': 'A solicitação trata de dispositivos e não indica nenhum.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning': 'A solicitação trata de um perfil de registro e não o indica.',
  'apple-code.NOT_FOUND.meaning': 'Foi pedido à Apple um perfil de registro que ela não conhece.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'A solicitação indica um perfil de registro que a Apple não tem. Ele pode ter sido criado para outro servidor MDM.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'O perfil de registro não tem nome.',
  'apple-code.CONFIG_NAME_INVALID.meaning':
    'O nome do perfil de registro está vazio ou tem mais de 125 caracteres.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'O perfil de registro não tem o endereço em que os dispositivos devem se registrar.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Um endereço no perfil de registro não é um endereço ou tem mais de 2.000 caracteres.',
  'apple-code.DEPARTMENT_INVALID.meaning':
    'O departamento no perfil de registro está vazio ou tem mais de 125 caracteres.',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    'O perfil de registro não informa um departamento. Os documentos atuais da Apple o chamam de opcional; um serviço mais antigo o exige.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'O telefone de suporte no perfil de registro está vazio ou tem mais de 50 caracteres.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'O perfil de registro não tem telefone de suporte. Os documentos atuais da Apple o chamam de opcional; um serviço mais antigo o exige.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'O endereço de e-mail de suporte no perfil de registro está vazio ou tem mais de 250 caracteres.',
  'apple-code.MAGIC_INVALID.meaning':
    'O identificador (magic) no perfil de registro está vazio ou tem mais de 256 caracteres.',
  'apple-code.FLAGS_INVALID.meaning':
    'As configurações do perfil de registro se contradizem: só em dispositivos supervisionados é possível impedir a remoção do gerenciamento.',
  'apple-code.LOCALE_INVALID.meaning':
    'O idioma ou a região no perfil de registro não é um código que a Apple conheça: duas ou três letras para o idioma, duas letras maiúsculas para a região.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'A Apple não aceita a descrição do perfil de registro. Este código consta apenas em uma lista mais antiga da Apple.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'A Apple foi consultada com frequência demais e pede que se espere. O Adept espera o tempo que a Apple indicar.',
};
