import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employerForm, employerMoveForm } from './employer-form.ts'
import { codeInName, exactName } from './naming.ts'
import { coreOfName, type Similar, whyNotRecorded } from './similar.ts'
import { whyNotVerified } from './verification.ts'
import { type EmployerDocument, employerDocuments } from './words.ts'

describe('R-151: an employer is verified by', () => {
	const firm = { kind: 'enterprise', creditCode: '91350100M000100Y43' } as const
	const enough: EmployerDocument[] = ['licence', 'handler-id', 'authorisation']

	test.each([
		['licence, handler and authorisation', firm, enough, null],
		[
			'its legal representative in person',
			firm,
			['licence', 'handler-id', 'legal-representative'],
			null,
		],
		['no licence', firm, ['handler-id', 'authorisation'], 'documents-missing'],
		['a handler nobody sent', firm, ['licence', 'handler-id'], 'documents-missing'],
		['no credit code', { ...firm, creditCode: null }, enough, 'credit-code-missing'],
		['nobody knows what it is', { ...firm, kind: 'unstated' }, enough, 'kind-missing'],
		[
			'R-150: an agency without its licence',
			{ ...firm, kind: 'hr-agency' },
			enough,
			'hr-licence-missing',
		],
		['an agency with it', { ...firm, kind: 'hr-agency' }, [...enough, 'hr-licence'], null],
	] as const)('%s', (_by, employer, seen, unproven) => {
		expect(whyNotVerified(employer, seen)).toBe(unproven)
	})

	test('one more document never speaks against it', () => {
		fc.assert(
			fc.property(
				fc.subarray([...employerDocuments]),
				fc.constantFrom(...employerDocuments),
				(seen, more) => {
					const before = whyNotVerified(firm, seen)
					if (before === null) expect(whyNotVerified(firm, [...seen, more])).toBeNull()
				},
			),
		)
	})
})

describe('names', () => {
	test.each([
		['示范物业服务有限公司', '示范物业服务'],
		['示范物业服务（集团）有限责任公司', '示范物业服务'],
		['示范 物业·服务', '示范物业服务'],
		['丙公司', null],
	])('of %s there is left %s', (name, core) => {
		expect(coreOfName(name)).toBe(core)
	})
})

describe('beside an employer on record', () => {
	const known: Similar = {
		id: 'known',
		name: '示范物业服务有限公司',
		creditCode: null,
		division: '3301',
		standing: 'verified',
		likeness: 'same-name',
	}
	const recording = { creditCode: null, division: '3301', sure: false }
	const [code, otherCode] = ['91350100M000100Y43', '91350100M0001TGQXM']

	test.each([
		['of the same code', { likeness: 'same-code' }, {}, 'credit-code-taken'],
		[
			'of the same code, even if sure',
			{ likeness: 'same-code' },
			{ sure: true },
			'credit-code-taken',
		],
		['of the same name', {}, { sure: true }, 'employer-known'],
		[
			'of the same name, told apart by codes',
			{ creditCode: code },
			{ creditCode: otherCode, sure: true },
			null,
		],
		['of the same name elsewhere', { division: '4403' }, {}, 'similar-employers'],
		['of the same name elsewhere, if sure', { division: '4403' }, { sure: true }, null],
		['R-159: that was suspended', { standing: 'suspended' }, { sure: true }, 'employer-shut-out'],
		[
			'R-159: that was refused by the city',
			{ standing: 'refused' },
			{ division: '330108', sure: true },
			'employer-shut-out',
		],
		['of a similar name', { likeness: 'similar-name' }, {}, 'similar-employers'],
		['of a similar name, if sure', { likeness: 'similar-name' }, { sure: true }, null],
	] as const)('%s', (_what, changes, asked, reason) => {
		const refused = whyNotRecorded([{ ...known, ...changes }], { ...recording, ...asked })
		expect(refused?.reason ?? null).toBe(reason)
	})

	test('nothing like it: it is recorded', () => {
		expect(whyNotRecorded([], recording)).toBeNull()
	})
})

describe('the form', () => {
	const typed = { name: '示范公司', kind: 'enterprise', place: '滨江区' }

	test.each([
		['91350100M0001TGQXM', '91350100M0001TGQXM'],
		['', null],
	])('takes the credit code %j, whatever its check character', (creditCode, read) => {
		expect(employerForm.parse({ ...typed, creditCode }).creditCode).toBe(read)
	})

	test.each([
		['creditCode', '9135', 'credit-code-shape'],
		['phone', '12', 'contact-phone-shape'],
		['kind', 'bank', 'choose-one'],
	])('refuses %s %j', (name, value, message) => {
		const read = employerForm.safeParse({ ...typed, [name]: value })
		expect(read.error?.issues.map((issue) => issue.message)).toEqual([message])
	})

	test.each(['0571-88888888', '138 0013 8000', '+86 13800138000'])(
		'takes the number %s',
		(phone) => {
			expect(employerForm.parse({ ...typed, phone }).phone).toMatch(/^[+\d-]+$/)
		},
	)

	test.each([
		['verify', true],
		['refuse', false],
		['suspend', false],
		['undo', false],
	])('%s without a reason: %s', (verb, taken) => {
		expect(employerMoveForm.safeParse({ verb }).success).toBe(taken)
	})
})

describe('an employer is meant by', () => {
	test.each([
		['示范公司', null],
		['91350100M000100Y43', '91350100M000100Y43'],
		['示范公司 91350100m000100y43', '91350100M000100Y43'],
		['示范公司 ９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
		['示范公司 91350100M000100Y4', null],
	])('%s', (typed, code) => {
		expect(codeInName(typed)).toBe(code)
	})

	test('its name as it was suggested', () => {
		const employer = { name: '示范公司', creditCode: '91350100M000100Y43' }
		expect(codeInName(exactName(employer))).toBe(employer.creditCode)
		expect(codeInName(exactName({ ...employer, creditCode: null }))).toBeNull()
	})
})
