/** What a code on the spot says: which meeting of which class, and in which minute it was made. */
export type AttendCode = { runId: string; seq: number; minute: number }

/** So long a code is taken: time to pass a telephone round, too short to be sent to somebody at home. */
export const codeMinutes = 5
export const minuteOf = (now: Date): number => Math.floor(now.getTime() / 60_000)

/** From how long before a meeting until its end learners can say that they are there. */
const earlyMinutes = 60

export const codeText = ({ runId, seq, minute }: AttendCode): string => `${runId}.${seq}.${minute}`

export function readCodeText(text: string): AttendCode | null {
	const [, runId, seq, minute] = /^([\da-f-]{36})\.(\d{1,3})\.(\d{1,10})$/.exec(text) ?? []
	if (runId === undefined) return null
	return { runId, seq: Number(seq), minute: Number(minute) }
}

export const isFresh = ({ minute }: AttendCode, now: Date): boolean =>
	minute <= minuteOf(now) && minuteOf(now) - minute < codeMinutes

/** Whether it can be said of a meeting, now, that somebody is there. */
export const isHeldNow = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date) =>
	now.getTime() >= startsAt.getTime() - earlyMinutes * 60_000 && now <= endsAt
