/**
 * happy-dom leaves `Node.prototype.nodeName` empty, and DOMPurify reads names through that getter: without this,
 * it lets everything through under happy-dom (happy-dom #2182). Real browsers are tested in test/e2e.
 */
if (typeof Node !== 'undefined') {
  const proto = Node.prototype;
  const base = Object.getOwnPropertyDescriptor(proto, 'nodeName')?.get;
  Object.defineProperty(proto, 'nodeName', {
    configurable: true,
    get(this: Node): string {
      if (this instanceof Element) return this.tagName;
      for (let own = Object.getPrototypeOf(this); own !== null && own !== proto; own = Object.getPrototypeOf(own)) {
        const getter = Object.getOwnPropertyDescriptor(own, 'nodeName')?.get;
        if (getter) return String(getter.call(this));
      }
      return String(base?.call(this) ?? '');
    },
  });
}
