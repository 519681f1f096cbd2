import { describe, expect, test } from 'vitest'
import { settable } from './notice-font.server.ts'
import { noticePdf } from './notice-pdf.server.ts'

const notice = {
	body: {
		title: '社会救助处理决定书',
		name: '演示·李建国',
		paragraphs: ['一、事实。三次没有正当理由的拒绝。'],
	},
	number: '演示区民政局〔2026〕救决第1号',
	institution: '演示区民政局',
	issuedOn: '2026-11-23',
	checkAddress: 'http://127.0.0.1/verify?code=ABCDEFGHJKMNPQRS',
	checkCode: 'ABCDEFGHJKMNPQRS',
	words: {
		to: '演示·李建国：',
		seal: '（印章）',
		check: '扫码核验',
		code: '核验码',
		missing: (letters: string) => letters,
	},
}

describe('a document as PDF', () => {
	test('is small, tagged with its language and title, and holds only the letters it uses', async () => {
		const pdf = await noticePdf(notice)
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
		expect(pdf.toString('latin1')).toContain('/Lang')
		expect(pdf.length).toBeLessThan(60_000)
	})

	test('goes on over several pages when it is long', async () => {
		const long = Array.from({ length: 60 }, () =>
			'这是一段很长的文字，用来看换页是否正确。'.repeat(3),
		)
		const pdf = await noticePdf({ ...notice, body: { ...notice.body, paragraphs: long } })
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
	})
})

describe('every letter has a glyph', () => {
	test('of all that documents are written with', () => {
		expect(settable('〔2026〕第1号：“岗位”（元、年月日）《办法》').missing).toEqual([])
	})

	test('or is marked and named', () => {
		expect(settable('王𠮷')).toEqual({ text: '王〓', missing: ['U+20BB7'] })
	})
})
