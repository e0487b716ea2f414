import { nextStep, type Speaker } from '@adept/messages';
import ical from 'ical-generator';
import { dayIn } from '../../domain/calendar-day.ts';
import type { Token } from '../../domain/token.ts';
import { textContextOf } from '../token-context.ts';
import { tokenPage } from './links.ts';

/** Warnings inside the calendar, in days before. */
const ALARM_DAYS = [30, 7];

export interface CalendarContext {
  speaker: Speaker;
  origin: string;
  now: Date;
}

/** Every expiration as a whole day of its own in the reader's zone (RFC 5545). The same token keeps its entry when it is renewed. */
export function writeCalendar(tokens: readonly Token[], { speaker, origin, now }: CalendarContext): string {
  const calendar = ical({
    name: speaker.say('notice.calendar.name'),
    prodId: { company: 'Adept', product: 'Adept', language: speaker.language.toUpperCase() },
    ttl: 3600,
  });
  for (const token of tokens) {
    if (token.expiresAt === null) continue;
    const next = nextStep(
      { causeId: 'token-expiring', parameters: { days: 30, dateSays: 'future', expiresAt: token.expiresAt } },
      textContextOf(token, speaker),
    );
    calendar.createEvent({
      id: `${token.id}@adept`,
      // A day without a zone: it is that day wherever the calendar is read. The library writes a date's day in UTC.
      start: new Date(`${dayIn(speaker.timeZone, token.expiresAt)}T00:00:00Z`),
      allDay: true,
      floating: true,
      stamp: now,
      summary: speaker.say('notice.calendar.event', { token: token.name }),
      description: next,
      url: tokenPage(origin, token.id),
      alarms: ALARM_DAYS.map((days) => ({ type: 'display' as never, trigger: days * 86_400 })),
    });
  }
  return calendar.toString();
}
