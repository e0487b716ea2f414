import type { consoleTokenCare as english } from '../en/console-token-care.ts';
import type { PartOf } from '../part.ts';

export const consoleTokenCare: PartOf<typeof english> = {
  'console.token.edit': 'Edytuj',
  'console.token.delete': 'Usuń',
  'console.edit-token.title': 'Edycja: „{token}”',
  'console.edit-token.name': 'Nazwa',
  'console.edit-token.owner': 'Osoba odpowiedzialna',
  'console.edit-token.owner-hint': 'Adres e-mail. Dowiaduje się pierwsza, gdy coś jest nie tak.',
  'console.edit-token.deputy': 'Zastępca',
  'console.edit-token.deputy-hint': 'Adres e-mail. Dowiaduje się, gdy nikt nie zajmie się tym na czas.',
  'console.edit-token.tags': 'Etykiety',
  'console.edit-token.tags-hint': 'Oddzielone przecinkami',
  'console.edit-token.save': 'Zapisz',
  'console.delete-token.title': 'Usunąć „{token}”?',
  'console.delete-token.type-name': 'Wpisz nazwę tokenu: {name}',
  'console.delete-token.submit': 'Usuń token',
  'console.deleted-tokens.title': 'Usunięte tokeny',
  'console.deleted-tokens.what': 'Razem z nimi wraca wszystko, co o nich wiadomo.',
  'console.deleted-tokens.line': 'usunięto {deleted}, można przywrócić do {until}',
  'console.deleted-tokens.restore': 'Przywróć',
  'console.deleted-tokens.name': 'Nowa nazwa',
  'console.facts.owner': 'Osoba odpowiedzialna',
  'console.facts.deputy': 'Zastępca',
  'console.facts.tags': 'Etykiety',
  'console.admin-unknown.title': 'Konto w Apple nie jest tu niczyje.',
  'console.admin-unknown.text':
    '{admin} nie należy ani do osoby odpowiedzialnej, ani do zastępcy. Kto odchodzi, zabiera je ze sobą: wtedy nikt z wymienionych tutaj nie odnowi tokenu w Apple.',
  'console.admin-unknown.action': 'Wskaż osobę odpowiedzialną i zastępcę',
};
