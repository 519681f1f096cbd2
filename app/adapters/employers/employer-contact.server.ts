import { open, seal } from '#app/adapters/crypto/sealed.server.ts'
import { maskPhone } from '#app/domain/identity/mask.ts'

type Sealed = { employerId: string; phoneCipher: string | null }

export const sealPhone = (employerId: string, phone: string): string =>
	seal(`employer_file.phone:${employerId}`, phone)

/** In the clear: behind a reason that was asked for and recorded. */
export const revealedPhone = ({ employerId, phoneCipher }: Sealed): string | null =>
	phoneCipher && open(`employer_file.phone:${employerId}`, phoneCipher)

/** as pages show it. */
export function maskedPhone(file: Sealed): string | null {
	const phone = revealedPhone(file)
	return phone && maskPhone(phone)
}
