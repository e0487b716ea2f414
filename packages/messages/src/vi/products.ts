import type { PartOf } from '../part.ts';
import type { products as source } from '../en/products.ts';

/** Vietnamese texts: names of Apple’s products and the labels in its portals, each spelled here and nowhere else. ICU MessageFormat. */
export const products: PartOf<typeof source> = {
  'product.apple-business': 'Apple Business',
  'product.apple-business-long': 'Apple Business (trước đây là Apple Business Manager)',
  'product.apple-school': 'Apple School Manager',
  'product.apple-school-long': 'Apple School Manager',
  'product.ade': 'Đăng ký thiết bị tự động',
  'product.ade-long': 'Đăng ký thiết bị tự động (ADE)',
  'product.ade-short': 'ADE',
  'product.ade-dep': 'ADE/DEP',
  'portal-label.ab-services': '“Devices” (Thiết bị) > “Management Services” (Dịch vụ quản lý)',
  'portal-label.connect':
    '“Connect external device management” (kết nối dịch vụ quản lý thiết bị bên ngoài; lần đầu: “Get Started”, bắt đầu)',
  'portal-label.continue': '“Continue” (tiếp tục)',
  'portal-label.next': '“Next” (tiếp)',
  'portal-label.done': '“Done” (xong)',
  'portal-label.asm-servers':
    'Tên của bạn ở cuối thanh bên > “Preferences” (Tùy chọn) > “Your MDM Servers” (máy chủ MDM của bạn)',
  'portal-label.add': '“Add” (thêm)',
  'portal-label.save': '“Save” (lưu)',
  'portal-label.download': '“Download Token” (tải xuống mã thông báo)',
};
