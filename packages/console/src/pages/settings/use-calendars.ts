import type { NewCalendarFeed } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** Calendars that show when tokens expire, without their addresses. */
export function useCalendars() {
  const api = useApi();
  const queries = useQueryClient();
  const list = useQuery({ ...QUERIES.calendarFeeds, queryFn: ({ signal }) => api.calendarFeeds(signal) });
  const revoke = useMutation({
    mutationFn: (id: string) => api.revokeCalendarFeed(id),
    onSettled: () => queries.invalidateQueries(QUERIES.calendarFeeds),
  });
  return { list, calendars: list.data?.items ?? [], revoke };
}

/** The address of one that was just made is known here alone, until the dialog is closed. */
export function useNewCalendar() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (feed: NewCalendarFeed) => api.addCalendarFeed(feed),
    onSuccess: () => queries.invalidateQueries(QUERIES.calendarFeeds),
    gcTime: 0,
  });
}
