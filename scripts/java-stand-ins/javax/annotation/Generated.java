package javax.annotation;

/** Stands in for the annotation of jakarta.annotation-api 1.3. */
public @interface Generated {
    String[] value();

    String date() default "";

    String comments() default "";
}
