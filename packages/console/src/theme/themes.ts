import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

// No font is loaded: the system's own, with names for the scripts of all six languages.
const TEXT =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'PingFang TC', 'Microsoft JhengHei UI', 'Noto Sans TC', 'Noto Sans CJK TC', 'Liberation Sans', sans-serif";
const CODE = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace";

const fonts = { fontFamilyBase: TEXT, fontFamilyNumeric: TEXT, fontFamilyMonospace: CODE };

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = { ...webDarkTheme, ...fonts };
