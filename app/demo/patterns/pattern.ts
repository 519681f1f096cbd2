import type { PostFacts } from '#app/domain/posts/post-facts.ts'

/** An invented post of a kind; figures stand for lowest and highest, in yuan. */
export type Pattern = Partial<PostFacts> & {
	title: string
	description: string
	pay: [number, number]
	employers: readonly string[]
}
