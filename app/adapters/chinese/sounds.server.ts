import { pinyin } from 'pinyin-pro'

const known = new Map<string, readonly string[]>()
/** Rarer readings of a letter belong to classical texts. */
const mostReadings = 3

/**
 * How a Chinese letter can sound: 长 is chang and zhang. Which one a word means is left open, since
 * people type either; ü is written v. Other letters have no sound.
 */
export function readingsOf(letter: string): readonly string[] {
	let readings = known.get(letter)
	if (!readings) {
		const all = pinyin(letter, {
			toneType: 'none',
			type: 'array',
			v: true,
			nonZh: 'removed',
			multiple: true,
		})
		readings = [...new Set(all)].filter((sound) => /^[a-z]+$/.test(sound)).slice(0, mostReadings)
		known.set(letter, readings)
	}
	return readings
}
