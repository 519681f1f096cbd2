import type { Ctx } from '#app/adapters/context.ts'
import { type QrCode, qrCodeOf } from '#app/adapters/paper/qr-code.server.ts'
import { sealCode } from '#app/adapters/training/attend-seal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { codeMinutes, minuteOf } from '#app/domain/training/attend-code.ts'
import { shownClass } from './shown-class.server.ts'

export type ShownCode = {
	class: { id: string; title: string; learners: number; attended: number }
	session: { seq: number; startsAt: Date; endsAt: Date }
	code: QrCode
	until: Date
}

/** The code of the meeting that is held now, for a screen or a telephone that learners hold theirs to. */
export async function shownCode(
	ctx: Ctx<Staff>,
	id: string | undefined,
	origin: string,
): Promise<ShownCode | 'no-meeting' | null> {
	const shown = await shownClass(ctx, id)
	if (shown === null) return null
	const session = shown.sessions.find(({ seq }) => seq === shown.now)
	if (!session) return 'no-meeting'
	const minute = minuteOf(ctx.now)
	const sealed = sealCode({ runId: shown.id, seq: session.seq, minute })
	const seated = shown.learners.filter(({ seat }) => seat !== null)
	return {
		class: {
			id: shown.id,
			title: shown.course.title,
			learners: seated.length,
			attended: seated.filter(({ attended }) => attended.includes(session.seq)).length,
		},
		session,
		code: qrCodeOf(`${origin}/me/attend?code=${sealed}`),
		until: new Date((minute + codeMinutes) * 60_000),
	}
}
