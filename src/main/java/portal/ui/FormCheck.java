package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The validation of a form. When the form is sent, every invalid field is marked at once with its own message, the
 * first of them gets the focus, and nothing is sent. A marked field is validated again when its value changes.
 */
public final class FormCheck {
    private final List<Check<?>> checks = new ArrayList<>();

    /**
     * Adds a required field. It is marked as required from the start, unless it is a {@link Select}: Vaadin makes a
     * Select from a button, and assistive technology does not accept this mark on a button.
     *
     * @param otherwise the error message for an empty field
     */
    public <V, F extends Component & HasValue<?, V> & HasValidation & Focusable<?>> FormCheck required(
            F field, String otherwise) {
        if (!(field instanceof Select)) field.setRequiredIndicatorVisible(true);
        return check(field, value -> value != null && !VisibleText.isEmpty(value.toString()), otherwise);
    }

    /**
     * Adds a check of a field. If several checks of a field fail, the message of the first one is shown.
     *
     * @param fits returns whether a value is valid
     * @param otherwise the error message if it is not
     */
    public <V, F extends Component & HasValue<?, V> & HasValidation & Focusable<?>> FormCheck check(
            F field, Predicate<V> fits, String otherwise) {
        field.setManualValidation(true);
        checks.add(new Check<>(field, fits, otherwise));
        field.addValueChangeListener(change -> {
            if (field.isInvalid()) mark(field);
        });
        return this;
    }

    /** Runs {@code send} if every field is valid; otherwise marks the invalid fields. */
    public void ifValid(Runnable send) {
        if (isValid()) send.run();
    }

    /** Marks every invalid field, focuses the first of them, and returns whether all fields are valid. */
    public boolean isValid() {
        var fields = checks.stream().map(Check::field).distinct().toList();
        var wrong = fields.stream().filter(field -> !mark(field)).toList();
        wrong.stream().findFirst().ifPresent(FormCheck::focus);
        return wrong.isEmpty();
    }

    /** Marks a field with an error that was found only when the form was sent, and focuses the field. */
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

    /**
     * @param test returns whether a value is valid
     * @param otherwise the error message if it is not
     */
    private record Check<V>(Component field, HasValue<?, V> value, Predicate<V> test, String otherwise) {
        <F extends Component & HasValue<?, V>> Check(F field, Predicate<V> test, String otherwise) {
            this(field, field, test, otherwise);
        }

        boolean fits() {
            return test.test(value.getValue());
        }
    }
}
