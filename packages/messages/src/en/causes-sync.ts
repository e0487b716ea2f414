/** English texts: causes that lie in what Apple lists. English is the type of every other language. ICU MessageFormat. */
export const causesSync = {
  'cause.cursor-lost.title': 'Apple no longer takes the sync position',
  'cause.cursor-lost.meaning':
    'A sync continues from a position that Apple gave the time before. Apple refuses this one, so Adept reads the full list from its start. The token is in order.',
  'cause.cursor-lost.stops':
    'Nothing is lost. New devices and changes arrive a little later, with the full list. Only while Apple gives no full list either, they do not arrive.',
  'cause.cursor-lost.how':
    'Apple answered “EXPIRED_CURSOR”, “INVALID_CURSOR” or “CURSOR_REQUIRED” to a position that it had given. Each word has its own story; the candidates tell them apart.',
  'cause.cursor-lost.verify':
    'Adept reads the full list to its end and the changes after it. That closes the problem, as a rule within the same sync.',
  'cause.cursor-lost.next': 'Nothing to do: Adept reads the full list by itself.',
  'cause.cursor-stuck.title': 'Apple’s list repeats itself',
  'cause.cursor-stuck.meaning':
    'Apple says that more devices follow, and gives the same position again. Going on would never end, so Adept stops there and begins anew later. The token is in order.',
  'cause.cursor-stuck.stops':
    'New devices and changes that Apple has not shown yet do not arrive. What is known stays, and enrolled devices keep working.',
  'cause.cursor-stuck.how':
    'In one sync, Apple gave a position for the second time while saying that more follows.',
  'cause.cursor-stuck.verify':
    'The first sync that ends well closes the problem. Adept tries by itself: after five minutes, then at longer intervals, up to four hours.',
  'cause.cursor-stuck.next': 'Nothing to do: Adept reads the list from its start again.',
  'cause.device-count-collapsed.title': 'Many devices are missing from Apple’s list',
  'cause.device-count-collapsed.meaning':
    'The last full list lacks so many devices that it may be wrong. Adept removes none of them until a second full list says the same and Apple confirms for each device that it is gone.',
  'cause.device-count-collapsed.stops':
    'Nothing. Devices that really left are shown until this is confirmed.',
  'cause.device-count-collapsed.how':
    'A complete full list lacks more than 20 percent of the known devices, and more than 20 of them, for the first time.',
  'cause.device-count-collapsed.verify':
    'Adept reads the full list again after an hour. Devices that are back stay. Those missing again are removed if Apple says for each that it is gone. Either way the problem closes; there is no button that confirms it.',
  'cause.device-count-collapsed.next':
    'See in {portal} whether somebody moved or released devices. Adept reads the list again in an hour.',

  'cause.sync-incomplete.title': 'Apple left devices out',
  'cause.sync-incomplete.meaning':
    'What Apple tells about changes and what its full list holds do not agree. Adept found the devices another way, and none is lost. They may have arrived late.',
  'cause.sync-incomplete.stops':
    'Nothing stops. New devices may show only with the next full list: once a day, or once a week above 10,000 devices.',
  'cause.sync-incomplete.how':
    'The full list brought devices that the changes never announced, though they were assigned more than 25 hours before the changes were last read; or it lacks devices that Apple still shows when asked for them.',
  'cause.sync-incomplete.verify':
    'The next complete full list in which nothing of this kind turns up closes the problem.',
  'cause.sync-incomplete.next': 'Nothing to do. To see new devices at once, sync the full list now.',
  'cause.sync-stale.title':
    '{days, plural, =0 {No sync has ended well for a day or longer} one {No sync has ended well for # day} other {No sync has ended well for # days}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {What is known of the devices is {days, plural, one {# day} other {# days}} old. On day 7 Apple forgets the sync position; from then on the next sync is a full fetch, which takes longer. Nothing is lost by it.} past {What is known of the devices is {days, plural, one {# day} other {# days}} old. Apple has forgotten the sync position by now, so the next sync is a full fetch, which takes longer. Nothing is lost by it.} other {What is known of the devices is more than a day old. No other problem of this token explains it.}}',
  'cause.sync-stale.stops':
    'New devices do not arrive, and changes in the portal are not seen here. Enrolled devices keep working.',
  'cause.sync-stale.how':
    'No sync ended well for 24 hours: a warning. From 72 hours on it is an error. From day 5 on the text says that Apple forgets the position on day 7.',
  'cause.sync-stale.verify': 'The first sync that ends well closes the problem.',
  'cause.sync-stale.next': 'Start a sync here and see how it ends.',
} as const;
