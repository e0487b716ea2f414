import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

// No font is loaded: the system's own, with names for the scripts of all six languages.
const TEXT =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, Inter, Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Liberation Sans', 'PingFang TC', 'Microsoft JhengHei UI', 'Noto Sans TC', 'Noto Sans CJK TC', system-ui, sans-serif";
const CODE = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace";

const fonts = { fontFamilyBase: TEXT, fontFamilyNumeric: TEXT, fontFamilyMonospace: CODE };

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = { ...webDarkTheme, ...fonts };
