import type { tokenPeople as english } from '../en/token-people.ts';
import type { PartOf } from '../part.ts';

export const tokenPeople: PartOf<typeof english> = {
  'error.email-address-invalid.title': 'To nie jest adres e-mail',
  'error.email-address-invalid.detail':
    '„{member}” przyjmuje jeden adres e-mail, na przykład ops@example.org: bez nazwiska obok, bez drugiego adresu, bez końca wiersza. Niczego nie zmieniono.',
  'error.tag-invalid.title': 'To nie jest etykieta',
  'error.tag-invalid.detail':
    'Etykieta potrzebuje co najmniej jednego widocznego znaku i nie może zawierać końca wiersza. Niczego nie zmieniono.',
  'error.nothing-to-set.title': 'Nie ma czego ustawić',
  'error.nothing-to-set.detail': 'Podaj, co zmienić: --name, --owner, --deputy albo --tag.',
  'cli.command.token.set': 'Zmień nazwę, osobę odpowiedzialną, zastępcę lub etykiety tokenu',
  'cli.option.token.set.name': 'Inna nazwa',
  'cli.option.token.set.owner': 'Adres e-mail osoby odpowiedzialnej; "" usuwa go',
  'cli.option.token.set.deputy': 'Adres e-mail zastępcy; "" usuwa go',
  'cli.option.token.set.tag': 'Etykieta, po jednej; razem zastępują dawne, "" usuwa wszystkie',
  'cli.column.deputy': 'Zastępca',
  'cli.column.tags': 'Etykiety',
  'cli.column.admin': 'Konto w Apple',
  'cli.token.changed': 'Token „{name}” został zmieniony.',
  'cli.token.admin-unknown':
    'Konto {admin} w Apple nie należy ani do osoby odpowiedzialnej, ani do zastępcy. Kto odchodzi, zabiera je ze sobą: wtedy nikt z wymienionych tutaj nie odnowi tokenu w Apple.',
};
