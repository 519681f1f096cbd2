import { newId } from '#app/adapters/clock/ids.server.ts'
import type { NewAccountForm } from '#app/domain/accounts/account-forms.ts'

/** What an administrator types for a new officer of Binjiang. */
export const aNewAccount = (changes: Partial<NewAccountForm> = {}): NewAccountForm => ({
	username: `new-${newId()}`.slice(0, 40),
	displayName: '测试·新人',
	role: 'officer',
	place: '滨江区',
	institution: '测试机构',
	employer: '',
	rights: [],
	...changes,
})
