import type { PartOf } from '../part.ts';
import type { consoleFileSteps as source } from '../en/console-file-steps.ts';

/** Russian texts: adding and renewing a token step by step in the console. ICU MessageFormat. */
export const consoleFileSteps: PartOf<typeof source> = {
  'console.first-file.title': 'Этот токен ждёт свой файл',
  'console.first-file.intro': 'Всё сделанное сохранено. Продолжите с того же места.',
  'console.first-file.go-on': 'Продолжить добавление',
  'console.first-file.key-make': 'Создать пару ключей и скачать открытый ключ',
  'console.file-steps.key-again': 'Скачать ещё раз',
  'console.file-steps.key-at-apple': 'Загрузите открытый ключ на портал Apple',
  'console.file-steps.download-first': 'Скачайте токен сервера на портале Apple',
  'console.file-steps.done': 'Сделано:',
  'console.add-token.step.name': 'Назовите токен',
  'console.add-token.step.live': 'Действует, как только Apple его примет',
  'console.add-token.open': 'Открыть токен',
  'console.add-token.over':
    'У токена «{token}» уже есть файл. Более новый загружается на странице самого токена.',
  'console.portal.which': 'Каким порталом пользуется организация?',
  'console.portal.sketch':
    'Наш собственный рисунок, составлен {at, date, long}; с тех пор меню Apple могли измениться.',
  'console.portal.ab.key':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Введите имя «{server}», выберите файл «{file}» как открытый ключ, затем {labelNext}.',
  'console.portal.asm.key':
    'Обычно здесь: {labelAsmServers} > {labelAdd}. Введите имя «{server}», выберите файл «{file}» как открытый ключ, затем {labelSave}.',
  'console.portal.ab.token':
    'Скачайте токен, который предлагается для «{server}», затем выберите {labelDone}.',
  'console.portal.asm.token': 'На странице «{server}» выберите {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > «{server}» > «…» > {labelDownload}.',
  'console.portal.asm.renew': 'Обычно здесь: {labelAsmServers} > «{server}» > {labelDownload}.',
  'console.upload.asking': 'Запрос к Apple с токеном из файла',
  'console.upload.live-since': 'Действует с {at, time, medium}',
  'console.upload.cure': 'Продолжение — на шаге «{step}».',
  'console.ending.terms-text':
    '«Organization Administrator» (администратор организации в {appleBusiness}) или «Administrator» (администратор в {appleSchool}) входит в портал и принимает новые условия соглашения. После этого всё происходит само, другой файл не нужен.',
  'console.ending.rejected-text':
    'Каждое скачивание на портале Apple прекращает действие предыдущего токена, поэтому, вероятно, есть более новый. Используйте файл последнего скачивания или скачайте токен сервера ещё раз.',
  'console.ending.unsure-text':
    'Adept сам продолжает спрашивать Apple. Пока Apple не отклонила этот файл, другой не нужен.',
  'console.invitation.after.done': 'Дальше всё происходит само. Ссылка использована, страницу можно закрыть.',
  'console.invitation.after.terms': 'Ссылка использована, страницу можно закрыть.',
  'console.invitation.after.rejected':
    'Эта ссылка использована: попросите того, кто её прислал, о новой и загрузите по ней более новый файл.',
  'console.invitation.after.unsure':
    'Тот, кто прислал ссылку, видит, осталось ли что-то сделать. Ссылка использована, страницу можно закрыть.',
};
