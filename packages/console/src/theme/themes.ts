import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

// Inter is ours (fonts.css). Behind it the system's own, with names for the scripts of all six languages; Latin ones
// first, since a Chinese font has wide quotation marks.
const TEXT =
  "Inter, 'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Liberation Sans', 'DejaVu Sans', 'PingFang TC', 'Microsoft JhengHei UI', 'Noto Sans TC', 'Noto Sans CJK TC', system-ui, sans-serif";
const CODE = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace";

const fonts = { fontFamilyBase: TEXT, fontFamilyNumeric: TEXT, fontFamilyMonospace: CODE };

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = {
  ...webDarkTheme,
  ...fonts,
  // Fluent's own red has a contrast of 4.2 on dark panels; words need 4.5.
  colorStatusDangerForeground1: '#e8838c',
};
