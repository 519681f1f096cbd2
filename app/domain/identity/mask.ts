/** what is shown in place of a phone number, 138****1234. */
export function maskPhone(phone: string): string {
	return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** the first three and last two characters; the usual six and four would give the birth date away. */
export function maskIdNumber(number: string): string {
	return `${number.slice(0, 3)}*************${number.slice(-2)}`
}

const doubleSurnames = [
	'欧阳',
	'司马',
	'上官',
	'诸葛',
	'东方',
	'皇甫',
	'尉迟',
	'公孙',
	'慕容',
	'令狐',
	'夏侯',
	'司徒',
]

/** the family name and a star for each other character: 张*, 欧阳**. */
export function maskName(name: string): string {
	const letters = Array.from(name)
	const kept =
		doubleSurnames.some((surname) => name.startsWith(surname)) && letters.length > 2 ? 2 : 1
	return letters.map((letter, place) => (place < kept ? letter : '*')).join('')
}
