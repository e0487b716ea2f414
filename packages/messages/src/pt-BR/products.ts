import type { PartOf } from '../part.ts';
import type { products as source } from '../en/products.ts';

/** Brazilian Portuguese texts: names of Apple’s products and the labels in its portals, each spelled here and nowhere else. ICU MessageFormat. */
export const products: PartOf<typeof source> = {
  'product.apple-business': 'Apple Business',
  'product.apple-business-long': 'Apple Business (anteriormente Apple Business Manager)',
  'product.apple-school': 'Apple School Manager',
  'product.apple-school-long': 'Apple School Manager',
  'product.ade': 'Registro Automatizado de Dispositivos',
  'product.ade-long': 'Registro Automatizado de Dispositivos (ADE)',
  'product.ade-short': 'ADE',
  'product.ade-dep': 'ADE/DEP',
  'portal-label.ab-services': '“Devices > Management Services” (Dispositivos > Serviços de gerenciamento)',
  'portal-label.connect':
    '“Connect external device management” (conectar gerenciamento de dispositivos externo; na primeira vez, “Get Started”)',
  'portal-label.continue': '“Continue” (continuar)',
  'portal-label.next': '“Next” (seguinte)',
  'portal-label.done': '“Done” (concluído)',
  'portal-label.asm-servers':
    'Seu nome na parte inferior da barra lateral > “Preferences > Your MDM Servers” (Preferências > Seus servidores MDM)',
  'portal-label.add': '“Add” (adicionar)',
  'portal-label.save': '“Save” (salvar)',
  'portal-label.download': '“Download Token” (baixar token)',
};
