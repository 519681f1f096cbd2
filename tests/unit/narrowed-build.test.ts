import { expect, test } from 'vitest'
import { routesByBeginning } from '#app/http/narrowed-build.ts'

const paths: Record<string, [path: string | undefined, parent?: string]> = {
	root: [''],
	home: [undefined, 'root'],
	posts: ['posts', 'root'],
	post: ['posts/:id', 'root'],
	'api-posts': ['api/v1/posts', 'root'],
	staff: ['staff', 'root'],
	'staff-posts': ['posts', 'staff'],
	frame: [undefined, 'root'],
	help: ['help', 'frame'],
	desk: ['desk', 'root'],
	any: ['*', 'root'],
}
const routes = Object.fromEntries(
	Object.entries(paths).map(([id, [path, parentId]]) => {
		const module = id === 'desk' ? { handle: { hydrates: true } } : {}
		return [id, { id, path, parentId, module }]
	}),
)
const routesAt = routesByBeginning(routes)
const idsAt = (path: string) => Object.keys(routesAt(path))

test.each([
	['/', []],
	['/posts', ['posts', 'post']],
	['/posts.data', ['posts', 'post']],
	['/posts/1', ['posts', 'post']],
	['/api/v1/posts', ['api-posts']],
	['/staff/posts', ['staff', 'staff-posts']],
	['/help', ['help']],
])(
	'%s can only lead to what begins so, to what takes anything, and to what they lie in',
	(path, ids) => {
		const around = ['root', 'home', 'frame', 'any']
		expect(idsAt(path).toSorted()).toEqual([...ids, ...around].toSorted())
	},
)

test.each(['/nowhere', '/_root.data', '/Posts', '/__manifest', '/%70osts', '/desk'])(
	'%s begins like no route as it is written, or comes to life, and is looked for among all',
	(path) => {
		expect(routesAt(path)).toBe(routes)
	},
)

test('a beginning is narrowed once', () => {
	expect(routesAt('/posts/1')).toBe(routesAt('/posts/2'))
})
