import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

/** Brazilian Portuguese texts: token-files. ICU MessageFormat. */
export const tokenFiles: PartOf<typeof source> = {
  'error.file-not-found.title': 'Não é possível ler o arquivo',
  'error.file-not-found.detail':
    'Não há um arquivo legível {file}. Verifique o caminho e as permissões; caminhos relativos partem da pasta em que você está.',

  'error.token-file-empty.title': 'O arquivo está vazio',
  'error.token-file-empty.detail':
    'Nada foi alterado. Baixe novamente o token do servidor no {appleBusiness} ou no {appleSchool} e use o novo arquivo. O token anterior deixa de valer com esse download.',
  'error.token-file-too-large.title': 'O arquivo é grande demais para um token do servidor',
  'error.token-file-too-large.detail':
    'Um arquivo de token do servidor tem alguns kilobytes; arquivos acima de 256 KiB não são lidos. Use o arquivo que a Apple chama de …_smime.p7m.',
  'error.token-file-not-recognised.title': 'Este não é um arquivo de token do servidor',
  'error.token-file-not-recognised.detail':
    'O arquivo não contém uma mensagem criptografada como as que a Apple gera. Use o arquivo terminado em .p7m que o {appleBusiness} ou o {appleSchool} forneceu para este servidor MDM.',
  'error.token-file-looks-like-html.title': 'Esta é uma página web, não um arquivo de token do servidor',
  'error.token-file-looks-like-html.detail':
    'Provavelmente o navegador salvou uma página de entrada ou de erro. Entre no {appleBusiness} ou no {appleSchool}, baixe o token novamente e use o arquivo terminado em .p7m.',
  'error.token-file-looks-like-json.title': 'Isto é JSON, não um arquivo de token do servidor',
  'error.token-file-looks-like-json.detail':
    'O Adept recebe o arquivo criptografado como a Apple o fornece, não o que há dentro dele. Use o arquivo terminado em .p7m.',
  'error.token-file-looks-like-content-token.title': 'Este é um token de conteúdo de Apps e Livros',
  'error.token-file-looks-like-content-token.detail':
    'Um token de conteúdo (.vpptoken) serve para apps e livros. O registro de dispositivos precisa do token do servidor MDM: um arquivo terminado em .p7m, obtido nos ajustes desse servidor.',
  'error.token-file-looks-like-certificate.title':
    'Este é um certificado ou uma chave, não um arquivo de token do servidor',
  'error.token-file-looks-like-certificate.detail':
    'Certificados push, chaves públicas e chaves privadas não são usados aqui. Use o arquivo terminado em .p7m que a Apple forneceu depois que a chave pública foi carregada para este servidor MDM.',
  'error.token-file-other-key.title': 'Este token foi gerado para outra chave pública',
  'error.token-file-other-key.detail':
    'Ele está endereçado ao certificado com o emissor {issuer} e o número de série {serial}, e nenhuma das chaves guardadas aqui corresponde a ele. Carregue a chave pública atual para este servidor MDM no portal da Apple e baixe o token novamente. O token em uso deixa de valer com esse download.',
  'error.token-file-cannot-be-opened.title': 'Esta chave não abre o arquivo',
  'error.token-file-cannot-be-opened.detail':
    'O arquivo está endereçado ao certificado com o emissor {issuer} e o número de série {serial}. Use a chave privada desse certificado. Se for esta a chave, o arquivo foi alterado no caminho: use o original, de onde ele foi baixado, ou baixe um novo token.',
  'error.token-file-damaged.title': 'O arquivo de token está danificado',
  'error.token-file-damaged.detail':
    'Ele começa como um token do servidor, mas depois uma parte falta ou foi alterada. Copie-o novamente de onde foi baixado. Se isso não resolver, baixe um novo token no portal da Apple; o token em uso deixa de valer com esse download.',
  'error.token-file-incomplete.title': 'Falta no token algo que a Apple sempre inclui',
  'error.token-file-incomplete.detail':
    'O arquivo foi aberto, e isto falta ou não pode ser lido: {missing}. Baixe o token novamente no {appleBusiness} ou no {appleSchool}.',
  'error.token-file-expired.title': 'O token deste arquivo expirou',
  'error.token-file-expired.detail':
    'Nada foi alterado. Baixe um novo token no {appleBusiness} ou no {appleSchool}. Para manter este mesmo assim, carregue-o novamente e indique que um token expirado é aceito; ele será mostrado como expirado.',
  'error.token-file-older.title': 'Este token é mais antigo do que o que está em uso',
  'error.token-file-older.detail':
    'Nada foi alterado. Cada download encerra o token anterior; portanto, este não funciona mais. Use o arquivo mais recente ou baixe um novo token.',
  'error.token-file-other-server.title': 'Este token pertence a outro servidor MDM',
  'error.token-file-other-server.detail':
    'Nada foi alterado. Dispositivos, perfis e a posição na lista de alterações da Apple não passam de um servidor MDM para outro. Baixe o token do servidor MDM correto. Se a partir de agora o token deve pertencer ao servidor MDM deste arquivo, carregue-o novamente e indique que a identidade é substituída; uma simulação mostra antes o que acontece com tudo.',
  'error.token-file-rejected.title': 'A Apple não aceita este token',
  'error.token-file-rejected.detail':
    'Nada foi alterado: a Apple respondeu “{answer}” ao token deste arquivo e aceita o que está em uso. Use o arquivo do download mais recente. Se ele foi baixado agora mesmo, aguarde um minuto e carregue-o novamente.',
  'error.token-file-live-unknown.title': 'Não se sabe se o token em uso funciona',
  'error.token-file-live-unknown.detail':
    'Nada foi alterado: a Apple respondeu “{answer}” ao token deste arquivo, e agora não é possível saber se ela aceita o que está em uso. Use o arquivo do download mais recente. Se for este, aguarde um minuto e carregue-o novamente.',
  'error.replacement-needs-confirmation.title': 'Não substituída',
  'error.replacement-needs-confirmation.detail':
    'Não há ninguém para confirmar. Para substituir a identidade de “{name}” mesmo assim, acrescente --yes; --dry-run mostra antes o que acontece com tudo.',
  'error.replacement-cancelled.title': 'Não substituída',
  'error.replacement-cancelled.detail': 'O nome não foi repetido. Nada foi alterado.',
  'cli.token.replacing': 'Substituição da identidade de “{name}”:',
  'cli.token.type-name-to-replace': 'Digite o nome para substituí-la:',
  'cli.token.identity-unknown':
    'A Apple ainda não confirmou a qual servidor MDM o token em uso pertence. Até lá, o Adept não recebe dispositivos nem grava nada na Apple.',
  'error.token-file-overtaken.title': 'O token mudou enquanto o arquivo era verificado',
  'error.token-file-overtaken.detail':
    'Este carregamento não alterou nada: outro foi concluído antes, ou a Apple informou o servidor MDM do token nesse meio-tempo. Veja o token e, se o arquivo ainda for necessário, carregue-o novamente.',
  'error.token-file-server-unknown.title': 'A Apple não informou a qual servidor MDM o arquivo pertence',
  'error.token-file-server-unknown.detail':
    'Nada foi alterado. Uma identidade só é substituída por um servidor MDM que a Apple informa, e ela não informou nenhuma conta para o token deste arquivo. Aguarde um minuto e carregue-o novamente.',
  'token-file-check.apple.live-unknown':
    'A Apple o recusa com “{answer}”, e agora não se sabe se o token em uso funciona.',
  'token-file-check.apple.insisted':
    'A Apple o recusa com “{answer}”. Ele é recebido mesmo assim, como você pediu.',
  'token-file-check.server.held':
    'Ele tem a mesma chave de consumidor (consumer key) que o token “{token}”; portanto, parece vir desse servidor MDM, e a Apple ainda não o informou. Até lá, o Adept não recebe dispositivos nem grava nada na Apple.',
  'token-file-check.server.unsure':
    'A resposta da Apple não diz se ele vem do mesmo servidor MDM que o token em uso. Até que diga, o Adept não recebe dispositivos nem grava nada na Apple.',
  'token-file-check.server.not-named':
    'A Apple não informou de qual servidor MDM ele vem; por isso, a identidade não pode ser substituída com ele.',

  'error.private-key-not-usable.title': 'Não é possível usar a chave privada',
  'error.private-key-not-usable.detail':
    'É necessária uma chave privada RSA em PEM (PKCS #8 ou PKCS #1) sem senha. Para remover a senha: openssl pkey -in KEY -out NEW-KEY.',
  'error.runtime-without-implicit-rejection.title':
    'Esta versão do Node não abre arquivos de token com segurança',
  'error.runtime-without-implicit-rejection.detail':
    'O Node {node} distingue um preenchimento (padding) errado de um certo, e isso pode revelar uma chave privada. Inicie o Adept com o Node 24 ou mais recente; o script ./adept o fornece.',

  'token-file-warning.trailing-bytes':
    '{bytes, plural, one {Há # byte} many {Há # de bytes} other {Há # bytes}} depois do fim da mensagem criptografada. Esse excedente foi desconsiderado.',
  'token-file-warning.unusual-value':
    'O valor de {member} não começa como os valores da Apple. Ele é usado como está.',
  'token-file-warning.expired': 'O token expirou em {at, date, long}.',
};
