import type { tokenPeople as english } from '../en/token-people.ts';
import type { PartOf } from '../part.ts';

export const tokenPeople: PartOf<typeof english> = {
  'error.email-address-invalid.title': 'Không phải địa chỉ email',
  'error.email-address-invalid.detail':
    '“{member}” nhận một địa chỉ email như ops@example.org: không kèm tên, không kèm địa chỉ thứ hai, không xuống dòng. Không có gì bị thay đổi.',
  'error.tag-invalid.title': 'Không phải nhãn',
  'error.tag-invalid.detail':
    'Nhãn cần ít nhất một ký tự hiển thị được và không được xuống dòng. Không có gì bị thay đổi.',
  'error.nothing-to-set.title': 'Không có gì để đặt',
  'error.nothing-to-set.detail': 'Hãy cho biết cần thay đổi gì: --name, --owner, --deputy hoặc --tag.',
  'cli.command.token.set': 'Thay đổi tên, chủ sở hữu, người thay thế hoặc nhãn của mã thông báo',
  'cli.option.token.set.name': 'Tên khác',
  'cli.option.token.set.owner': 'Địa chỉ email của chủ sở hữu; "" để bỏ',
  'cli.option.token.set.deputy': 'Địa chỉ email của người thay thế; "" để bỏ',
  'cli.option.token.set.tag': 'Một nhãn, mỗi nhãn một lần; tất cả cùng thay cho các nhãn cũ, "" để bỏ hết',
  'cli.column.deputy': 'Người thay thế',
  'cli.column.tags': 'Nhãn',
  'cli.column.admin': 'Tài khoản ở Apple',
  'cli.token.changed': 'Đã thay đổi “{name}”.',
  'cli.token.admin-unknown':
    'Tài khoản {admin} ở Apple không thuộc về chủ sở hữu lẫn người thay thế. Ai rời đi sẽ mang theo tài khoản: khi đó không ai được nêu tên ở đây có thể gia hạn mã thông báo ở Apple.',
};
