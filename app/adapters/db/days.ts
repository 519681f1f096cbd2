/** A `date` column as Prisma gives it, midnight UTC, as an ISO day; and back. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
export const isoDayOrNull = (date: Date | null): string | null => date && isoDay(date)
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
export const dateOrNull = (day: string | null): Date | null => (day === null ? null : dateOf(day))
