import type { Demands } from '#app/domain/posts/words.ts'

/** What the work asks of a body, in three usual mixtures. */
export const easy: Demands = {
	lifting: 'none',
	standing: 'some',
	heights: 'none',
	night: 'none',
	sight: 'some',
	hearing: 'some',
	literacy: 'none',
}
export const seated: Demands = { ...easy, standing: 'none', sight: 'much' }
export const strong: Demands = { ...easy, lifting: 'much', standing: 'much' }
