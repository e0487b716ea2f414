import type { PartOf } from '../part.ts';
import type { causesSync as source } from '../en/causes-sync.ts';

/** Brazilian Portuguese texts: causes that lie in what Apple lists. ICU MessageFormat. */
export const causesSync: PartOf<typeof source> = {
  'cause.cursor-lost.title': 'A Apple não aceita mais a posição de sincronização',
  'cause.cursor-lost.meaning':
    'Uma sincronização continua a partir da posição que a Apple deu na vez anterior. A Apple recusa esta posição, então o Adept lê a lista completa desde o início. O token está em ordem.',
  'cause.cursor-lost.stops':
    'Nada se perde. Novos dispositivos e alterações chegam um pouco mais tarde, com a lista completa. Só não chegam enquanto a Apple também não entrega a lista completa.',
  'cause.cursor-lost.how':
    'A Apple respondeu “EXPIRED_CURSOR”, “INVALID_CURSOR” ou “CURSOR_REQUIRED” a uma posição que ela mesma tinha dado. Cada código tem sua própria história; os candidatos as distinguem.',
  'cause.cursor-lost.verify':
    'O Adept lê a lista completa até o fim e as alterações que vêm depois. Isso encerra o problema, em regra na mesma sincronização.',
  'cause.cursor-lost.next': 'Não há nada a fazer: o Adept lê a lista completa por conta própria.',
  'cause.cursor-stuck.title': 'A lista da Apple se repete',
  'cause.cursor-stuck.meaning':
    'A Apple diz que há mais dispositivos e dá de novo a mesma posição. Continuar não teria fim, então o Adept para ali e recomeça mais tarde. O token está em ordem.',
  'cause.cursor-stuck.stops':
    'Novos dispositivos e alterações que a Apple ainda não mostrou não chegam. O que já se conhece permanece, e os dispositivos já registrados continuam funcionando.',
  'cause.cursor-stuck.how':
    'Em uma mesma sincronização, a Apple deu uma posição pela segunda vez, dizendo que havia mais.',
  'cause.cursor-stuck.verify':
    'A primeira sincronização bem-sucedida encerra o problema. O Adept tenta por conta própria: depois de cinco minutos e então em intervalos maiores, de até quatro horas.',
  'cause.cursor-stuck.next': 'Não há nada a fazer: o Adept lê a lista de novo desde o início.',
  'cause.device-count-collapsed.title': 'Faltam muitos dispositivos na lista da Apple',
  'cause.device-count-collapsed.meaning':
    'A última lista completa deixa de fora tantos dispositivos que pode estar errada. O Adept não remove nenhum deles até que uma segunda lista completa diga o mesmo e a Apple confirme, para cada dispositivo, que ele não está mais lá.',
  'cause.device-count-collapsed.stops':
    'Nada. Os dispositivos que realmente saíram continuam visíveis até a confirmação.',
  'cause.device-count-collapsed.how':
    'Pela primeira vez, uma lista completa deixa de fora mais de 20 por cento dos dispositivos conhecidos, e mais de 20 deles.',
  'cause.device-count-collapsed.verify':
    'Depois de uma hora, o Adept lê de novo a lista completa. Os dispositivos que voltaram permanecem. Os que faltam de novo são removidos se a Apple disser, para cada um, que ele não está mais lá. Nos dois casos o problema se encerra; não há botão para confirmar.',
  'cause.device-count-collapsed.next':
    'Veja no {portal} se alguém moveu ou liberou dispositivos. O Adept lê a lista de novo em uma hora.',

  'cause.sync-incomplete.title': 'A Apple deixou dispositivos de fora',
  'cause.sync-incomplete.meaning':
    'O que a Apple informa nas alterações e o que a lista completa dela contém não coincidem. O Adept encontrou os dispositivos de outra forma, e nenhum se perdeu. Eles podem ter chegado com atraso.',
  'cause.sync-incomplete.stops':
    'Nada para. Novos dispositivos podem aparecer só com a próxima lista completa: uma vez por dia, ou uma vez por semana acima de 10.000 dispositivos.',
  'cause.sync-incomplete.how':
    'A lista completa trouxe dispositivos que as alterações nunca anunciaram, embora tenham sido atribuídos mais de 25 horas antes da última leitura das alterações; ou faltam nela dispositivos que a Apple ainda mostra quando perguntada.',
  'cause.sync-incomplete.verify': 'A próxima lista completa em que nada disso apareça encerra o problema.',
  'cause.sync-incomplete.next':
    'Não há nada a fazer. Para ver novos dispositivos já, faça uma sincronização completa agora.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Há um dia ou mais nenhuma sincronização é bem-sucedida} one {Há # dia nenhuma sincronização é bem-sucedida} many {Há # de dias nenhuma sincronização é bem-sucedida} other {Há # dias nenhuma sincronização é bem-sucedida}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {O que se sabe dos dispositivos tem {days, plural, one {# dia} many {# de dias} other {# dias}}. No dia 7 a Apple esquece a posição de sincronização; a partir daí a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.} past {O que se sabe dos dispositivos tem {days, plural, one {# dia} many {# de dias} other {# dias}}. A Apple já esqueceu a posição de sincronização, então a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.} other {O que se sabe dos dispositivos tem mais de um dia. Nenhum outro problema deste token explica isso.}}',
  'cause.sync-stale.stops':
    'Novos dispositivos não chegam, e as alterações no portal não são vistas aqui. Os dispositivos já registrados continuam funcionando.',
  'cause.sync-stale.how':
    'Nenhuma sincronização bem-sucedida por 24 horas: um aviso. A partir de 72 horas é um erro. A partir do dia 5, o texto diz que a Apple esquece a posição no dia 7.',
  'cause.sync-stale.verify': 'A primeira sincronização bem-sucedida encerra o problema.',
  'cause.sync-stale.next': 'Inicie uma sincronização aqui e veja como ela termina.',
};
