import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Brazilian Portuguese texts: the console’s frame and doors. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Localização desta página',
  'console.loading': 'Carregando',
  'console.cancel': 'Cancelar',
  'console.close': 'Fechar',
  'console.clear-search': 'Limpar a pesquisa',
  'console.page-broken': 'Não foi possível mostrar esta página',

  'console.shell.skip': 'Ir para o conteúdo',
  'console.shell.nav': 'Páginas',
  'console.shell.simulated': 'Apple simulada',
  'console.shell.language': 'Idioma',
  'console.shell.sign-out': 'Sair',
  'console.shell.theme': 'Tema',
  'console.shell.theme.system': 'Tema do sistema',
  'console.shell.theme.light': 'Tema claro',
  'console.shell.theme.dark': 'Tema escuro',
  'console.nav.overview': 'Visão geral',
  'console.nav.tokens': 'Tokens do programa de registro',
  'console.nav.devices': 'Dispositivos',
  'console.nav.problems': 'Problemas',
  'console.path.devices': 'Dispositivos',
  'console.path.enroll-devices': 'Registrar dispositivos',
  'console.path.apple-enrollment': 'Registro da Apple',

  'console.state.ok': 'Íntegro',
  'console.state.warning': 'Aviso',
  'console.state.error': 'Erro',
  'console.state.unknown': 'Desconhecido',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'O Adept não respondeu.',
  'console.trouble.unreachable.detail':
    'O servidor pode ter parado, ou a rede entre ele e este navegador pode estar fora do ar.',
  'console.trouble.unexpected.title': 'A resposta não era do Adept.',
  'console.trouble.unexpected.detail':
    'Algo entre este navegador e o Adept pode ter respondido no lugar dele, por exemplo um proxy. Os detalhes identificam a solicitação.',
  'console.trouble.nothing-lost': 'Nada se perdeu: tokens, dispositivos e problemas estão como estavam.',
  'console.trouble.retry': 'Tentar novamente',
  'console.trouble.copy': 'Copiar detalhes',
  'console.trouble.copied': 'Detalhes copiados',

  'console.sign-in.title': 'Entrar',
  'console.sign-in.intro':
    'O Adept acompanha os tokens que trazem os dispositivos Apple para o seu gerenciamento de dispositivos.',
  'console.sign-in.email': 'Endereço de e-mail',
  'console.sign-in.password': 'Senha',
  'console.sign-in.submit': 'Entrar',
  'console.set-up.title': 'Configurar o Adept',
  'console.set-up.intro':
    'Crie a conta do proprietário. O link que trouxe você até aqui funciona uma única vez; depois, use este endereço e esta senha para entrar.',
  'console.set-up.password-hint':
    '{count, plural, one {Pelo menos # caractere.} many {Pelo menos # de caracteres.} other {Pelo menos # caracteres.}} Várias palavras são mais fáceis de lembrar do que símbolos.',
  'console.set-up.password-too-short':
    '{count, plural, one {A senha precisa ter pelo menos # caractere.} many {A senha precisa ter pelo menos # de caracteres.} other {A senha precisa ter pelo menos # caracteres.}}',
  'console.set-up.password-fine': 'Comprimento suficiente.',
  'console.set-up.submit': 'Criar a conta e entrar',
  'console.set-up.no-code':
    'Falta o código neste endereço. Abra o link que o Adept mostrou na primeira inicialização: a linha começa com “set-up”.',

  'console.not-found.title': 'Página não encontrada',
  'console.not-found.text': 'Não há nada neste endereço. Ele pode ter sido encurtado no caminho.',
  'console.not-found.to-tokens': 'Abrir os tokens do programa de registro',
};
