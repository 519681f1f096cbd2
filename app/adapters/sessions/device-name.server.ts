import Bowser from 'bowser'

/** The device as its owner would name it (“Chrome 143 · Windows”); one not known keeps the name it gave itself. */
export function deviceName(userAgent: string): string {
	if (userAgent === '') return ''
	const { browser, os } = Bowser.parse(userAgent)
	const version = browser.version?.split('.')[0]
	const known = [[browser.name, version].filter(Boolean).join(' '), os.name]
	return known.filter(Boolean).join(' · ') || userAgent
}
