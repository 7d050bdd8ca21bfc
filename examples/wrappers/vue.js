import { defineComponent, h, onMounted, onUnmounted, ref } from 'vue';

/** Renders its slot while the service is allowed, and a placeholder while it is not. */
export const ConsentGate = defineComponent({
  props: { service: String, title: String },
  setup({ service, title }, { slots }) {
    const isAllowed = ref(false);
    const look = () => {
      isAllowed.value = Boolean(window.clausebook?.allows(service));
    };
    onMounted(() => {
      look();
      document.addEventListener('clausebook:change', look);
    });
    onUnmounted(() => document.removeEventListener('clausebook:change', look));
    return () => (isAllowed.value ? slots.default?.() : h('clausebook-gate', { service, title }));
  },
});
