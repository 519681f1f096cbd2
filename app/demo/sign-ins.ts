import { demoPeople } from './demo-people.ts'
import { demoPassword, demoStaff } from './demo-staff.ts'

/** Who can sign in to the demo, as lines for a terminal. */
export function demoSignIns(): string {
	const staff = demoStaff.map(
		({ role, username, name, place }) =>
			`  ${role.padEnd(11)} ${username.padEnd(16)} ${name}, ${place}`,
	)
	const phones = [...new Set(demoPeople.map(({ phone }) => phone))]
	return [
		'Demo sign-ins (everyone in it is invented):',
		...staff,
		`  password of all staff: ${demoPassword}   at /staff/sign-in`,
		`  recipient   ${phones.slice(0, 4).join(', ')} …   at /sign-in; the code is shown on the page`,
	].join('\n')
}
