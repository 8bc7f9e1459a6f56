package portal.worlds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a page as text: every element with its attributes and properties, including elements that are not visible. */
final class PageText {
    /** Properties that hold numbers which the framework assigns to elements in the order of their creation. */
    private static final Set<String> NUMBERS = Set.of("_containerNodeId", "virtualChildNodeIds");

    private final List<String> lines = new ArrayList<>();

    private PageText() {}

    static List<String> of(UI window) {
        var page = new PageText();
        page.lines.add("title: " + window.getInternals().getTitle());
        page.write(window.getElement(), "");
        return List.copyOf(page.lines);
    }

    private void write(Element element, String indent) {
        if (element.isTextNode()) {
            lines.add(indent + element.getText());
            return;
        }
        lines.add(indent + element.getTag() + marks(element));
        choices(element).forEach(choice -> lines.add(indent + "  choice: " + choice));
        children(element).forEach(child -> write(child, indent + "  "));
    }

    /**
     * Returns an element's children, including those that the framework stores separately: the frame of the page,
     * dialogs and notifications.
     */
    static Stream<Element> children(Element element) {
        if (!element.getNode().hasFeature(VirtualChildrenList.class)) return element.getChildren();
        var beside = element.getNode().getFeatureIfInitialized(VirtualChildrenList.class).stream()
                .flatMap(list ->
                        IntStream.range(0, list.size()).mapToObj(list::get).map(Element::get));
        return Stream.concat(element.getChildren(), beside);
    }

    private static String marks(Element element) {
        var attributes = element.getAttributeNames().map(name -> name + "=" + lasting(element.getAttribute(name)));
        var properties = element.getPropertyNames()
                .filter(name -> !NUMBERS.contains(name))
                .map(name -> name + "=" + element.getPropertyRaw(name));
        return Stream.concat(attributes, properties)
                .sorted()
                .map(mark -> " [" + mark + "]")
                .collect(Collectors.joining("", "", element.isVisible() ? "" : " (not visible)"));
    }

    /**
     * Removes the part of a value that differs at each visit. For example, the address of a download is valid for one
     * window only.
     */
    private static String lasting(String value) {
        return value.replaceAll("VAADIN/dynamic/resource/\\d+/[0-9a-f-]{36}", "VAADIN/dynamic/resource");
    }

    /** Returns the choices that a field offers, although the browser gets them only when a user opens the list. */
    private static Stream<String> choices(Element element) {
        return element.getComponent().stream().flatMap(PageText::items);
    }

    private static Stream<String> items(Object component) {
        return component instanceof ComboBoxBase<?, ?, ?> choice ? labels(choice) : Stream.of();
    }

    private static <T> Stream<String> labels(ComboBoxBase<?, T, ?> choice) {
        var label = choice.getItemLabelGenerator();
        return choice.getGenericDataView().getItems().map(label::apply);
    }
}
