package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the fields of a form must hold. When the form is sent, every wrong field is marked at once with words of its own,
 * the first of them gets the focus, and nothing is sent. A field that was marked is looked at again when it changes.
 */
public final class FormCheck {
    private final List<Check<?>> checks = new ArrayList<>();

    /** A field that must hold something; it says so before anything is sent. */
    public <V, F extends Component & HasValue<?, V> & HasValidation & Focusable<?>> FormCheck required(
            F field, String otherwise) {
        field.setRequiredIndicatorVisible(true);
        return check(field, value -> value != null && !VisibleText.isEmpty(value.toString()), otherwise);
    }

    /** A field that must hold what fits; of several checks of one field the first that fails is told. */
    public <V, F extends Component & HasValue<?, V> & HasValidation & Focusable<?>> FormCheck check(
            F field, Predicate<V> fits, String otherwise) {
        field.setManualValidation(true);
        checks.add(new Check<>(field, fits, otherwise));
        field.addValueChangeListener(change -> {
            if (field.isInvalid()) mark(field);
        });
        return this;
    }

    /** Sends the form if every field is right. */
    public void whenRight(Runnable send) {
        if (isRight()) send.run();
    }

    /** Marks every wrong field and goes to the first of them. */
    public boolean isRight() {
        var fields = checks.stream().map(Check::field).distinct().toList();
        var wrong = fields.stream().filter(field -> !mark(field)).toList();
        wrong.stream().findFirst().ifPresent(FormCheck::focus);
        return wrong.isEmpty();
    }

    /** Marks a field with what only the service could tell, and goes to it. */
    public <F extends Component & HasValidation & Focusable<?>> void refuse(F field, String why) {
        tell(field, why);
        field.focus();
    }

    private boolean mark(Component field) {
        var failed = checks.stream()
                .filter(check -> check.field().equals(field) && !check.fits())
                .findFirst();
        failed.ifPresentOrElse(
                check -> tell((HasValidation) field, check.otherwise()), () -> clear((HasValidation) field));
        return failed.isEmpty();
    }

    private static void tell(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    private static void focus(Component field) {
        ((Focusable<?>) field).focus();
    }

    /** @param test what the value must be @param otherwise what is said when it is not */
    private record Check<V>(Component field, HasValue<?, V> value, Predicate<V> test, String otherwise) {
        <F extends Component & HasValue<?, V>> Check(F field, Predicate<V> test, String otherwise) {
            this(field, field, test, otherwise);
        }

        boolean fits() {
            return test.test(value.getValue());
        }
    }
}
