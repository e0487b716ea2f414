import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Brazilian Portuguese texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
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
};
