import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { consentVersions } from '#app/domain/seekers/consents.ts'

type Given = { personId: string; givenHow: string; recordedBy?: string; givenAt: Date }

/** A person's consent that somebody acts for them. */
export async function noteHelpConsent(db: Db, given: Given): Promise<string> {
	const id = newId(given.givenAt.getTime())
	await db.consent.create({
		data: { id, purpose: 'help', version: consentVersions.help, ...given },
	})
	return id
}
