import { expect, test } from 'vitest'
import { certificates } from '#app/domain/seekers/words.ts'
import { certificateSigns } from './certificate-signs.ts'

const asked = (text: string) =>
	certificates.filter((each) => new RegExp(certificateSigns[each]).test(text))

test.each([
	['需持护理员证上岗', ['care']],
	['有养老护理员资格证优先', ['care']],
	['会开车，有C1证', ['driver']],
	['持低压电工操作证', ['electrician']],
	['要有健康证和厨师证', ['health', 'cook']],
	['照护老人，有经验', []],
])('%s', (text, expected) => {
	expect(asked(text)).toEqual(expected)
})
