package portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Checks that no text which another program interprets (SQL, regular expressions, formats, JavaScript) is built from
 * values. Such text must be constant in the source; values are passed as parameters.
 *
 * <p>Text is constant if it is a literal, a static final field or a concatenation of those. A parameter of a private
 * method is constant if every caller passes a constant text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterpretersTests {
    private static final int RECEIVER = -1;

    /** Places that are allowed although they break the rule, each with its reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "ExtractionProcess.java: File.pathSeparator", "a constant of the JDK",
            "Format.java: format.mediaTypes", "constants of an enum",
            "Rebuilding.java: question", "a query by types, without text",
            "Reconciliation.java: question", "a query by types, without text",
            "Romanisation.java: rule.getFirst()", "of names.txt, a file of the portal",
            "Romanisation.java: rule.read()", "of names.txt, a file of the portal",
            "Texts.java: pattern", "a text of the portal's own files, whose values are passed as parameters");

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final Set<String> patterns = new HashSet<>();
    private List<CompilationUnitTree> sources;

    @BeforeAll
    void read() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(Path.of("src/main/java/portal"))) {
            var java = paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            sources = List.copyOf((Collection<? extends CompilationUnitTree>) task.parse());
        }
        sources.forEach(source -> new Constants().scan(source, null));
    }

    @Test
    void no_statement_of_the_database_is_put_together_from_values() { // ASVS V1.2.4
        assertThat(assembled("sql", "createQuery", "createNativeQuery", "createSelectionQuery", "prepareStatement"))
                .isEmpty();
    }

    @Test
    void no_pattern_is_put_together_from_values() { // ASVS V1.2.9
        assertThat(assembled("Pattern.compile", "matches/1", "replaceAll", "replaceFirst", "split"))
                .isEmpty();
    }

    @Test
    void no_format_is_put_together_from_values() { // ASVS V1.3.10
        assertThat(assembled(".formatted", "String.format", "new MessageFormat"))
                .isEmpty();
    }

    @Test
    void no_script_of_a_page_is_put_together_from_values() { // ASVS V1.2.3
        assertThat(assembled("executeJs", "callJsFunction")).isEmpty();
    }

    @Test
    void text_becomes_part_of_a_page_as_html_in_one_place_only() { // ASVS V1.2.1, V1.3.1
        assertThat(sources.stream().filter(source -> source.toString().contains("innerHTML")))
                .extracting(InterpretersTests::name)
                .containsExactly("MarkdownText.java: ");
    }

    private Set<String> assembled(String... sinks) {
        var found = new TreeSet<String>();
        for (var source : sources) {
            var here = new HashMap<String, Integer>();
            for (var sink : sinks) here.put(sink, sink.startsWith(".") ? RECEIVER : 0);
            int before;
            do { // repeats, because each private method that passes a parameter on is added to the sinks
                before = here.size();
                found.removeIf(place -> place.startsWith(name(source)));
                new Sinks(here, found).scan(source, null);
            } while (here.size() > before);
        }
        return found;
    }

    private static String name(CompilationUnitTree source) {
        return Path.of(source.getSourceFile().getName()).getFileName() + ": ";
    }

    /** Collects the values of static final fields, by class and name. */
    private class Constants extends TreePathScanner<Void, Void> {
        @Override
        public Void visitVariable(VariableTree field, Void none) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                    && field.getInitializer() != null
                    && (owner.getKind() == Tree.Kind.INTERFACE
                            || field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)))) {
                var name = owner.getSimpleName() + "." + field.getName();
                constants.put(name, field.getInitializer());
                if ("Pattern".equals(String.valueOf(field.getType()))) patterns.add(name);
            }
            return super.visitVariable(field, none);
        }
    }

    /** Collects the places where text that is not constant is passed to an interpreter. */
    private class Sinks extends TreePathScanner<Void, Void> {
        private final Map<String, Integer> sinks;
        private final Set<String> found;

        Sinks(Map<String, Integer> sinks, Set<String> found) {
            this.sinks = sinks;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            var called = call.getMethodSelect();
            var arity = "/" + call.getArguments().size();
            if (called instanceof MemberSelectTree member) {
                var name = member.getIdentifier().toString();
                if (isPattern(member.getExpression())) return super.visitMethodInvocation(call, none);
                check(sinks.get(name), call.getArguments(), null);
                check(sinks.get(name + arity), call.getArguments(), null);
                check(sinks.get("." + name), call.getArguments(), member.getExpression());
                check(sinks.get(member.getExpression() + "." + name), call.getArguments(), null);
            } else
                for (int i = 0; i < call.getArguments().size(); i++)
                    check(sinks.get("own " + called + arity + "@" + i), call.getArguments(), null);
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            check(sinks.get("new " + made.getIdentifier()), made.getArguments(), null);
            return super.visitNewClass(made, none);
        }

        /**
         * Returns whether the receiver is a constant of type {@link java.util.regex.Pattern}. The argument of its
         * methods is the text to search and not a pattern.
         */
        private boolean isPattern(ExpressionTree receiver) {
            return receiver instanceof IdentifierTree name
                    && owners().anyMatch(owner -> patterns.contains(owner + "." + name));
        }

        /** Returns the names of the classes that contain the current place in the source, the innermost first. */
        private Stream<String> owners() {
            return Stream.iterate(getCurrentPath(), Objects::nonNull, TreePath::getParentPath)
                    .map(TreePath::getLeaf)
                    .filter(ClassTree.class::isInstance)
                    .map(owner -> ((ClassTree) owner).getSimpleName().toString());
        }

        private void check(Integer argument, List<? extends ExpressionTree> arguments, ExpressionTree receiver) {
            if (argument == null || argument >= arguments.size()) return;
            var text = argument == RECEIVER ? receiver : arguments.get(argument);
            if (!isConstant(text, new HashSet<>())) found.add(place(text));
        }

        private String place(ExpressionTree text) {
            return name(getCurrentPath().getCompilationUnit()) + text;
        }

        private boolean isConstant(ExpressionTree text, Set<String> asked) {
            return ALLOWED.containsKey(place(text))
                    || switch (text) {
                        case LiteralTree literal -> true;
                        case MemberReferenceTree function -> true;
                        case LambdaExpressionTree function -> true;
                        case ParenthesizedTree inner -> isConstant(inner.getExpression(), asked);
                        case BinaryTree sum ->
                            isConstant(sum.getLeftOperand(), asked) && isConstant(sum.getRightOperand(), asked);
                        case IdentifierTree name -> isField(name.toString(), asked) || isPassedIn(name.toString());
                        case MemberSelectTree member when member.getIdentifier().contentEquals("class") -> true;
                        case MemberSelectTree member -> isConstant(member.toString(), asked);
                        case MethodInvocationTree changed -> isConstantReplacement(changed, asked);
                        default -> false;
                    };
        }

        private boolean isConstantReplacement(MethodInvocationTree call, Set<String> asked) {
            return call.getMethodSelect() instanceof MemberSelectTree member
                    && member.getIdentifier().contentEquals("replace")
                    && isConstant(member.getExpression(), asked)
                    && call.getArguments().stream().allMatch(each -> isConstant(each, asked));
        }

        private boolean isField(String name, Set<String> asked) {
            return owners().anyMatch(owner -> isConstant(owner + "." + name, asked));
        }

        private boolean isConstant(String field, Set<String> asked) {
            var value = constants.get(field);
            if (value == null || !asked.add(field)) return false;
            var isConstant = isConstant(value, asked);
            asked.remove(field); // because the field may occur again in the same concatenation
            return isConstant;
        }

        /**
         * Returns whether the text is a parameter of the enclosing method and this method is private. If so, adds the
         * method to the sinks, so that its callers are checked too.
         */
        private boolean isPassedIn(String name) {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath())
                if (path.getLeaf() instanceof MethodTree method) {
                    var names = method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString())
                            .toList();
                    var isOurs = names.contains(name)
                            && method.getModifiers().getFlags().contains(Modifier.PRIVATE);
                    var at = names.indexOf(name);
                    if (isOurs) sinks.put("own " + method.getName() + "/" + names.size() + "@" + at, at);
                    return isOurs;
                }
            return false;
        }
    }
}
