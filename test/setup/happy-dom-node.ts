/**
 * happy-dom leaves two getters of `Node.prototype` empty and gives them to its subclasses: `nodeName`, by which
 * DOMPurify reads names (it lets everything through otherwise: happy-dom #2182), and `textContent`, which the cleaning
 * asks through `Node.prototype` because a form may answer with a control of that name. Real browsers are tested in test/e2e.
 */
if (typeof Node !== 'undefined') {
  const proto = Node.prototype;
  const answer = (node: Node, name: 'nodeName' | 'textContent', base: PropertyDescriptor['get']): unknown => {
    for (let own = Object.getPrototypeOf(node); own !== null && own !== proto; own = Object.getPrototypeOf(own)) {
      const getter = Object.getOwnPropertyDescriptor(own, name)?.get;
      if (getter) return getter.call(node);
    }
    return base?.call(node);
  };
  for (const name of ['nodeName', 'textContent'] as const) {
    const base = Object.getOwnPropertyDescriptor(proto, name);
    Object.defineProperty(proto, name, {
      ...base,
      get(this: Node) {
        if (name === 'nodeName' && this instanceof Element) return this.tagName;
        return answer(this, name, base?.get);
      },
    });
  }
}
