import { newId } from '#app/adapters/clock/ids.server.ts'
import { type EmployerForm, employerForm } from '#app/domain/employers/employer-form.ts'

/** An employer's form as an officer of Hangzhou fills it in; its name is nobody else's. */
export const anEmployerForm = (changes: Record<string, unknown> = {}): EmployerForm =>
	employerForm.parse({
		name: `测试公司${newId()}`,
		kind: 'enterprise',
		place: '滨江区',
		contactName: '测试·经办人',
		phone: '0571-87654321',
		...changes,
	})

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code that nobody else has; its check character does not matter. */
export const aCreditCode = (): string =>
	`91330108${Array.from({ length: 10 }, () => alphabet[Math.floor(Math.random() * 31)]).join('')}`
