import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Brazilian Portuguese texts: explanations that a problem may have, and what decides between them. ICU MessageFormat. */
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
  'candidate.token-identity-changed.title': 'O arquivo de outro servidor MDM foi carregado',
  'candidate.token-replaced.title': 'Um token mais recente foi baixado e não foi carregado aqui',
  'candidate.token-used-elsewhere.title': 'Outros programas são contados junto com o Adept',

  'candidate.unknown-apple-error.title': 'Algo que ainda não se conhece',

  'cause.access-denied.decides':
    'A Apple não tem um código próprio para um servidor MDM excluído, então a lista no portal decide: se o servidor MDM não está lá, foi removido; se está, perdeu um direito.',
  'cause.apple-unavailable.decides':
    'O que responde decide: um erro de servidor indica uma falha na Apple; uma página da web ou um redirecionamento indica algo que responde no lugar da Apple.',
  'cause.apple-unreachable.decides':
    'Onde as chamadas terminam decide: no DNS, no proxy ou na conexão, o problema é deste lado; se há conexão e nenhuma resposta vem, o serviço da Apple também pode ter uma falha.',
  'cause.cursor-lost.decides':
    'O código da Apple e a idade da posição decidem: com mais de 7 dias, faltou sincronização por tempo demais; uma mais nova pode pertencer a outro servidor MDM, como depois de restaurar um banco de dados; se a Apple não vê a posição, algo no caminho pode tê-la removido.',
  'cause.device-count-collapsed.decides':
    'A resposta da Apple para cada dispositivo decide: se ela diz que não estão mais lá, alguém os moveu ou liberou; se ainda os mostra, a lista estava incompleta.',
  'cause.mdm-server-removed.decides':
    'Só o código da Apple não prova nenhum deles. O que decide: se a Apple já aceitou o token, que idade o arquivo tinha ao ser carregado, se a conta por trás dele mudou e se o código fala da chave de consumidor (consumer key), que pertence ao servidor MDM.',
  'cause.rate-limited.decides':
    'A Apple não diz quem ela conta junto. Se as respostas continuam quando o Adept pergunta pouco, outros programas com o mesmo token ou endereço também são contados.',
  'cause.request-refused.decides':
    'Uma solicitação recusada de um token que a Apple já aceitou aponta para o Adept ou para o caminho. Só um token que nunca foi aceito e que não recebe nenhum código na sessão pode estar danificado.',
  'cause.sync-stale.decides':
    'O registro das sincronizações decide: se falharam, o último erro diz por quê; se nenhuma sequer começou, este servidor não estava em execução.',
  'cause.tls-intercepted.decides':
    'O que há de errado com o certificado decide: um emissor em que ninguém confia indica um proxy, outro nome indica uma página de entrada da rede, datas erradas indicam um relógio errado.',
  'cause.token-damaged.decides':
    'Só o código da Apple não prova nenhum deles. O que decide: se a Apple já aceitou o token, que idade o arquivo tinha ao ser carregado, se a conta por trás dele mudou e se o código fala da chave de consumidor (consumer key), que pertence ao servidor MDM.',
  'cause.token-forbidden.decides':
    'A lista no portal decide: se o servidor MDM está lá, a conta por trás do token é o motivo mais provável; se não está, ele foi removido.',
  'cause.token-replaced.decides':
    'Só o código da Apple não prova nenhum deles. O que decide: se a Apple já aceitou o token, que idade o arquivo tinha ao ser carregado, se a conta por trás dele mudou e se o código fala da chave de consumidor (consumer key), que pertence ao servidor MDM.',
  'cause.unknown-apple-error.decides':
    'A resposta bruta decide: uma página da web vem de um proxy ou de uma página de entrada da rede; qualquer outra coisa é uma resposta da Apple que esta versão não conhece.',
};
