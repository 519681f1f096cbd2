import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Application } from '#app/adapters/db/generated/client.ts'
import type { Contact } from '#app/domain/applications/contact.ts'

export const sealContact = (applicationId: string, contact: Contact): string =>
	sealJson(`application.contact:${applicationId}`, contact)

/** Null where the person did not agree to it. */
export const contactOf = ({
	id,
	contactCipher,
}: Pick<Application, 'id' | 'contactCipher'>): Contact | null =>
	contactCipher === null ? null : (openJson(`application.contact:${id}`, contactCipher) as Contact)
