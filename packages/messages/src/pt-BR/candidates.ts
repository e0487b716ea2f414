import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Brazilian Portuguese texts: explanations that a problem may have. ICU MessageFormat. */
export const candidates: PartOf<typeof source> = {
  'candidate.access-denied.title': 'O servidor MDM não tem mais permissão para isso',
  'candidate.apple-unavailable.title': 'O serviço da Apple está fora do ar',
  'candidate.apple-unreachable.title': 'O caminho deste servidor até a Apple está bloqueado',
  'candidate.captive-portal.title': 'Uma página de entrada da rede, ou um proxy, responde no lugar da Apple',
  'candidate.clock-skew.title': 'O relógio deste servidor está errado',
  'candidate.cursor-lost.title': 'A posição de sincronização não vale mais',
  'candidate.cursor-missing.title': 'A posição de sincronização não chegou à Apple',
  'candidate.cursor-of-other-server.title': 'A posição de sincronização pertence a outro servidor MDM',
  'candidate.cursor-stuck.title': 'A lista da Apple anda em círculos',
  'candidate.device-count-collapsed.title': 'Muito menos dispositivos do que antes',
  'candidate.devices-moved.title': 'Alguém moveu ou liberou os dispositivos',
  'candidate.list-incomplete.title': 'A lista da Apple estava incompleta',
  'candidate.mdm-server-removed.title': 'O servidor MDM foi removido no portal',
  'candidate.rate-limited.title': 'A Apple limita a frequência das consultas',
  'candidate.request-refused.title': 'Um erro do Adept, ou algo no caminho que altera as solicitações',
  'candidate.server-not-running.title': 'Este servidor não estava em execução',
  'candidate.sync-incomplete.title': 'A Apple deixa dispositivos de fora',
  'candidate.sync-paused.title': 'Não houve sincronização por mais de 7 dias',
  'candidate.sync-stale.title': 'As sincronizações não terminam bem',
  'candidate.terms-not-signed.title': 'Há novos Termos e Condições a aceitar',
  'candidate.tls-intercepted.title': 'Um proxy abre as conexões seguras e apresenta o próprio certificado',
  'candidate.token-account-changed.title':
    'A conta que gerou o token mudou de senha ou não faz mais parte da organização',
  'candidate.token-damaged.title': 'O token está danificado: os segredos dele não são os que a Apple conhece',
  'candidate.token-expired.title': 'O ano de validade do token terminou',
  'candidate.token-expiring.title': 'O ano de validade do token está quase no fim',
  'candidate.token-forbidden.title': 'A conta que gerou o token perdeu o direito ou não existe mais',
  'candidate.token-held-twice.title': 'Dois tokens aqui compartilham um servidor MDM',
  'candidate.token-replaced.title': 'Um token mais recente foi baixado e não foi carregado aqui',
  'candidate.token-used-elsewhere.title': 'Outros programas são contados junto com o Adept',

  'candidate.unknown-apple-error.title': 'Algo que ainda não se conhece',
};
