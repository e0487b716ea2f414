import type { PartOf } from '../part.ts';
import type { consoleFileSteps as source } from '../en/console-file-steps.ts';

/** Polish texts: adding and renewing a token step by step in the console. ICU MessageFormat. */
export const consoleFileSteps: PartOf<typeof source> = {
  'console.first-file.title': 'Ten token czeka na swój plik',
  'console.first-file.intro': 'To, co już zrobiono, jest zachowane. Kontynuuj od tego miejsca.',
  'console.first-file.go-on': 'Kontynuuj dodawanie',
  'console.first-file.key-make': 'Utwórz parę kluczy i pobierz klucz publiczny',
  'console.file-steps.key-again': 'Pobierz ponownie',
  'console.file-steps.key-at-apple': 'Prześlij klucz publiczny w portalu Apple',
  'console.file-steps.download-first': 'Pobierz token serwera w portalu Apple',
  'console.file-steps.done': 'Gotowe:',
  'console.add-token.step.name': 'Nazwij token',
  'console.add-token.step.live': 'Działa, gdy tylko Apple go zaakceptuje',
  'console.add-token.open': 'Otwórz token',
  'console.add-token.over': 'Token „{token}” ma już swój plik. Nowszy przesyła się na stronie tego tokenu.',
  'console.portal.which': 'Z którego portalu korzysta organizacja?',
  'console.portal.sketch':
    'Nasz własny szkic z {at, date, long}; menu Apple mogły się od tego czasu zmienić.',
  'console.portal.ab.key':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Nadaj nazwę „{server}”, wskaż plik „{file}” jako klucz publiczny i wybierz {labelNext}.',
  'console.portal.asm.key':
    'Zwykle tutaj: {labelAsmServers} > {labelAdd}. Nadaj nazwę „{server}”, wskaż plik „{file}” jako klucz publiczny i wybierz {labelSave}.',
  'console.portal.ab.token': 'Pobierz token udostępniony dla „{server}” i wybierz {labelDone}.',
  'console.portal.asm.token': 'Na stronie „{server}” wybierz {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > „{server}” > „…” > {labelDownload}.',
  'console.portal.asm.renew': 'Zwykle tutaj: {labelAsmServers} > „{server}” > {labelDownload}.',
  'console.upload.asking': 'Pytamy Apple tokenem z pliku',
  'console.upload.live-since': 'Działa od {at, time, medium}',
  'console.upload.cure': 'Dalszy ciąg w kroku „{step}”.',
  'console.ending.terms-text':
    '„Organization Administrator” (administrator organizacji w {appleBusiness}) lub „Administrator” (w {appleSchool}) loguje się i akceptuje nowe warunki i zasady. Potem wszystko odbywa się samo i żaden inny plik nie jest potrzebny.',
  'console.ending.rejected-text':
    'Każde pobranie w portalu Apple unieważnia poprzedni token, więc prawdopodobnie istnieje już nowszy. Użyj pliku z ostatniego pobrania albo pobierz token serwera jeszcze raz.',
  'console.ending.unsure-text':
    'Adept sam dalej pyta firmę Apple. Dopóki Apple nie odrzuci tego pliku, żaden inny nie jest potrzebny.',
  'console.invitation.after.done':
    'Dalej wszystko odbywa się samo. Link został zużyty, a stronę można zamknąć.',
  'console.invitation.after.terms': 'Link został zużyty, a stronę można zamknąć.',
  'console.invitation.after.rejected':
    'Ten link został zużyty: poproś osobę, która go przysłała, o nowy i tam prześlij nowszy plik.',
  'console.invitation.after.unsure':
    'Osoba, która przysłała ten link, widzi, czy coś jeszcze trzeba zrobić. Link został zużyty, a stronę można zamknąć.',
};
